import type { DeliveryArea } from '@shared/domain/areas';
import { AppLink } from '../../components/AppLink';
import { shortAreaName } from '../../components/area-look';
import { Bullet } from '../../components/Bullet';
import { Figure } from '../../components/Figure';
import { LeverageTag, leverageLook } from '../../components/LeverageTag';
import { leverageText } from '../../components/leverage-text';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './LeverageByRole.module.css';

/** From projects to the desk: the variable area stands last, where the sum of the others shows. */
const order: readonly DeliveryArea[] = ['proserv', 'central', 'tam', 'vcio', 'support'];

/** The guideline's tick stands at the same place in every bar. */
const trackOfGuidelines = 1.6;

/** What one person of each area carries, against its guideline. */
export function LeverageByRole() {
  return (
    <Section title="Leverage by role" note="a person, a month" aside={<AppLink href="/macro">Macro</AppLink>}>
      <div className={classes.list}>
        {order.map((area) => (
          <RoleLine key={area} area={area} />
        ))}
      </div>
      <p className={classes.caption}>
        <i />
        Guideline: the least one person should carry
      </p>
    </Section>
  );
}

function RoleLine({ area }: { readonly area: DeliveryArea }) {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { people, leverage, guideline, status } = analysis.macro.areas[area];
  const { guidelineBasis } = company.settings.areas[area];
  const isCount = guidelineBasis === 'endpoints';
  const guidelineText = `${leverageText(guideline, guidelineBasis, formatter)}${isCount ? ' endpoints' : ''}`;
  return (
    <div className={classes.role}>
      <p>
        <b>{shortAreaName[area]}</b>
        <span className="dim small">{formatter.figure(people, 'people')} people</span>
        <span className={classes.amount}>
          <Figure
            id={`macro.${area}.leverage`}
            value={leverage}
            unit={isCount ? 'endpoints' : 'cents'}
            format={isCount ? {} : { compact: true }}
            emphasis="quiet"
          />{' '}
          <span className="dim small">of {guidelineText}</span>
        </span>
      </p>
      <Bullet
        value={leverage}
        target={guideline}
        max={guideline * trackOfGuidelines}
        tone={leverageLook[status].bar}
        label={`${shortAreaName[area]}: ${leverageText(leverage, guidelineBasis, formatter)} a person of ${guidelineText}, ${leverageLook[status].word}`}
      />
      <span className={classes.tag}>
        <LeverageTag status={status} />
      </span>
    </div>
  );
}
