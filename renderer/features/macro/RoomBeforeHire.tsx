import type { DeliveryArea } from '@shared/domain/areas';
import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import { basisNoun } from '../../components/leverage-text';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './MacroTable.module.css';
import { roomOf } from './staffing-rows';

/** What an area can take on before its people are all at the guideline, in its own unit and about how many seats. */
export function RoomBeforeHire({ area }: { readonly area: DeliveryArea }) {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { guidelineBasis } = company.settings.areas[area];
  const room = roomOf(analysis.macro.areas[area]);
  if (room.kind === 'none') return <span className="dim">—</span>;
  if (room.kind === 'firstPerson') return <AppLink href="/team">needs its first person</AppLink>;
  const isCount = guidelineBasis === 'endpoints';
  const { aispCents, seats, endpoints } = analysis.totals;
  const perSeat = isCount ? (seats > 0 ? endpoints / seats : null) : guidelineBasis === 'mrr' ? aispCents : null;
  return (
    <>
      {room.kind === 'past' && <span className="mid">past by </span>}
      <span className={classes.strong}>
        <Figure
          id={`macro.${area}.room`}
          value={room.amount}
          unit={isCount ? 'endpoints' : 'cents'}
          format={isCount ? {} : { compact: true }}
          emphasis="quiet"
        />
      </span>
      <small>
        {perSeat !== null && perSeat > 0
          ? `${basisNoun[guidelineBasis]}, about ${formatter.figure(room.amount / perSeat, 'endpoints')} seats`
          : `${basisNoun[guidelineBasis]} a month`}
      </small>
    </>
  );
}
