import type { DeliveryArea } from '@shared/domain/areas';
import { areaNames } from '@shared/engine/areas';
import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import { leverageText } from '../../components/leverage-text';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { leverageSummary } from './leverage-summary';
import classes from './MacroPage.module.css';
import { fullAt } from './staffing-rows';

/** The leverage of the one variable area as a sentence, and how the others stand. */
export function MacroHeadline() {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const { support } = analysis.macro.areas;
  const guideline = <b>{formatter.figure(support.guideline, 'cents', { compact: true })}</b>;
  return (
    <>
      <p className={classes.say}>
        {support.status === 'noPeople' || support.status === 'none' ? (
          <>
            Nobody works in <AppLink href="/team">Support</AppLink> yet; the guideline asks one person to carry{' '}
            {guideline} of MRR.
          </>
        ) : support.status === 'noBasis' ? (
          <>
            There is no <AppLink href="/clients">MRR</AppLink> for Support to carry yet; the guideline asks for{' '}
            {guideline} a person.
          </>
        ) : (
          <>
            A Support person carries{' '}
            <Figure id="macro.support.leverage" value={support.leverage} unit="cents" format={{ compact: true }} /> of
            MRR; the guideline asks for {guideline}.
          </>
        )}
      </p>
      <p className={classes.sub}>
        <OtherAreas />
      </p>
    </>
  );
}

/** One short sentence for each way the other areas stand to their guidelines. */
function OtherAreas() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const summary = leverageSummary(analysis.macro, ['support']);
  const names = (areas: readonly DeliveryArea[]) => formatter.list(areas.map((area) => areaNames[area]));
  const verb = (areas: readonly DeliveryArea[], one: string, many: string) => (areas.length === 1 ? one : many);
  const sentences = [
    summary.above.length > 0 &&
      `${names(summary.above)} ${verb(summary.above, 'carries', 'carry')} the guideline or more.`,
    summary.under.length > 0 && `${names(summary.under)} ${verb(summary.under, 'carries', 'carry')} less.`,
    ...summary.small.map((area) => {
      const of = analysis.macro.areas[area];
      const { guidelineBasis } = company.settings.areas[area];
      const noun = guidelineBasis === 'endpoints' ? ' endpoints' : ` of ${guidelineBasis.toUpperCase()}`;
      return `${areaNames[area]} is small: ${formatter.figure(of.people, 'people')} people fill at ${leverageText(fullAt(of), guidelineBasis, formatter)}${noun}.`;
    }),
    summary.withoutPeople.length > 0 && `Nobody works in ${names(summary.withoutPeople)}.`,
    summary.withoutBasis.length > 0 &&
      `${names(summary.withoutBasis)} ${verb(summary.withoutBasis, 'has', 'have')} people but nothing to carry.`,
  ].filter((sentence) => sentence !== false);
  return sentences.join(' ');
}
