import type { FigureId } from '@shared/engine/explain/figure-id';
import type { Unit } from '@shared/engine/figure';
import type { FormatOptions } from '@shared/format/formatter';
import { Figure } from '../../components/Figure';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { BandTag } from './BandTag';
import classes from './KeyResults.module.css';

interface Result {
  readonly label: string;
  readonly note: string;
  readonly id: FigureId;
  readonly value: number | null;
  readonly unit: Unit;
  readonly format?: FormatOptions;
}

/** What RHEM means for people, leverage and price, each figure with its explanation. */
export function KeyResults() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const { rhem, missing } = analysis;
  const { settings } = company;
  const guideline = formatter.figure(settings.areas.support.guidelinePerPerson, 'cents', { compact: true });
  const margin = formatter.figure(settings.targetGrossMargin, 'rate', { exact: true });
  const atTarget = settings.rhemTarget > 0 ? settings.productiveHoursPerMonth / settings.rhemTarget : null;
  const reason = (path: string, note: string, value: number | null) =>
    value === null ? (missing[`rhem.${path}`]?.message ?? note) : note;
  const results: readonly Result[] = [
    {
      label: 'Seats a technician looks after',
      note: reason(
        'seatsPerTechnician',
        atTarget === null ? 'at this RHEM' : `at the target ${formatter.figure(atTarget, 'endpoints')}`,
        rhem.seatsPerTechnician,
      ),
      id: 'rhem.seatsPerTechnician',
      value: rhem.seatsPerTechnician,
      unit: 'endpoints',
    },
    {
      label: 'Revenue a technician can carry',
      note: reason('supportLeverageCents', `the guideline is ${guideline}`, rhem.supportLeverageCents),
      id: 'rhem.supportLeverage',
      value: rhem.supportLeverageCents,
      unit: 'cents',
      format: { compact: true },
    },
    {
      label: `Largest RHEM that keeps ${margin}`,
      note: reason('maxForMargin', 'at today’s price and other costs', rhem.maxForMargin),
      id: 'rhem.maxForMargin',
      value: rhem.maxForMargin,
      unit: 'hoursPerSeat',
    },
    {
      label: `Largest RHEM that keeps ${guideline}`,
      note: reason('maxForLeverage', 'of MRR a person, at today’s price', rhem.maxForLeverage),
      id: 'rhem.maxForLeverage',
      value: rhem.maxForLeverage,
      unit: 'hoursPerSeat',
    },
    {
      label: 'Hidden hours in the price of a seat',
      note: reason('hiddenPriceEffectCents', 'logged outside Support', rhem.hiddenPriceEffectCents),
      id: 'rhem.hiddenPriceEffect',
      value: rhem.hiddenPriceEffectCents,
      unit: 'centsPerSeat',
    },
  ];
  return (
    <Section title="What it means" aside={rhem.band && rhem.true !== null && <BandTag band={rhem.band} />}>
      <dl className={classes.list}>
        {results.map(({ label, note, id, value, unit, format }) => (
          <div key={id}>
            <dt>
              {label}
              <small>{note}</small>
            </dt>
            <dd>
              <Figure id={id} value={value} unit={unit} {...(format ? { format } : {})} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
