import type { DeliveryArea } from '@shared/domain/areas';
import { areaNames, deliveryAreaOrder } from '@shared/engine/areas';
import { AppLink } from '../../components/AppLink';
import { areaColor } from '../../components/area-look';
import { Bullet } from '../../components/Bullet';
import { Figure } from '../../components/Figure';
import { LeverageTag, leverageLook } from '../../components/LeverageTag';
import { basisNoun, leverageText } from '../../components/leverage-text';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { LaborAgainstCeiling } from './LaborAgainstCeiling';
import classes from './MacroTable.module.css';
import { RoomBeforeHire } from './RoomBeforeHire';
import { StatusMeanings } from './StatusMeanings';

/** The guideline's tick stands at the same place in every bar. */
const trackOfGuidelines = 1.6;

/** What one person of each area carries against the guideline, the room left, and the labor a seat may cost. */
export function LeverageTable() {
  return (
    <Section title="Leverage" note="what one person carries a month, against the guideline">
      <div className={classes.scroll}>
        <table className={classes.leverage}>
          <thead>
            <tr className={classes.head}>
              <th scope="col" className={classes.first}>
                Area
              </th>
              <th scope="col" className={classes.cell}>
                People
              </th>
              <th scope="col" className={classes.cell}>
                One carries
              </th>
              <th scope="col" className={classes.cell}>
                Guideline
              </th>
              <th scope="col" className={classes.bar}>
                Against the guideline
              </th>
              <th scope="col" className={classes.status}>
                Status
              </th>
              <th scope="col" className={classes.room}>
                Room before the next hire
              </th>
              <th scope="col" className={classes.cell}>
                Labor a seat
              </th>
              <th scope="col" className={classes.cell}>
                Ceiling a seat
              </th>
            </tr>
          </thead>
          <tbody>
            {deliveryAreaOrder.map((area) => (
              <LeverageRow key={area} area={area} />
            ))}
          </tbody>
        </table>
      </div>
      <StatusMeanings />
    </Section>
  );
}

function LeverageRow({ area }: { readonly area: DeliveryArea }) {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { people, leverage, guideline, status } = analysis.macro.areas[area];
  const { guidelineBasis } = company.settings.areas[area];
  const isCount = guidelineBasis === 'endpoints';
  const guidelineText = leverageText(guideline, guidelineBasis, formatter);
  return (
    <tr className={classes.row}>
      <th scope="row" className={classes.first}>
        <i className={classes.swatch} style={{ background: areaColor[area] }} />
        {areaNames[area]}
      </th>
      <td className={classes.cell}>
        <Figure id={`macro.${area}.people`} value={people} unit="people" emphasis="quiet" />
      </td>
      <td className={classes.cell}>
        <span className={classes.strong}>
          <Figure
            id={`macro.${area}.leverage`}
            value={leverage}
            unit={isCount ? 'endpoints' : 'cents'}
            format={isCount ? {} : { compact: true }}
          />
        </span>
        <small>{basisNoun[guidelineBasis]}</small>
      </td>
      <td className={classes.cell}>
        <AppLink
          href={`/settings#areas.${area}.guidelinePerPerson`}
          className={classes.guideline}
          aria-label={`Guideline of ${areaNames[area]}, ${guidelineText} a person: edit`}
        >
          {guidelineText}
        </AppLink>
      </td>
      <td className={classes.bar}>
        <Bullet
          value={leverage}
          target={guideline}
          max={guideline * trackOfGuidelines}
          tone={leverageLook[status].bar}
          label={`${areaNames[area]}: ${leverageText(leverage, guidelineBasis, formatter)} a person of ${guidelineText}`}
        />
      </td>
      <td className={classes.status}>
        <LeverageTag status={status} />
      </td>
      <td className={classes.room}>
        <RoomBeforeHire area={area} />
      </td>
      <LaborAgainstCeiling area={area} />
    </tr>
  );
}
