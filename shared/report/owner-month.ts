import { leadBasis, type OwnerContext, reasonOf } from './owner-context';
import type { MonthSection } from './owner-money-sections';
import { monthGroups } from './owner-month-rows';

/** First page: the month in figures, each with its target where it has one. */
export function monthSection(context: OwnerContext): MonthSection {
  return {
    label: context.text.month(context.company.asOf),
    headline: headlineOf(context),
    lead: leadOf(context),
    figures: bigFigures(context),
    groups: monthGroups(context),
    readFirst: readFirst(context),
    notes: [
      'NRR is project billing averaged over months. ORR is resale, kept out of the seat price.',
      rhemNote(context),
      `Twelve times MRR and NRR, divided by ${context.text.figure(context.analysis.macro.serviceEmployees, 'people')} people in service.`,
    ],
  };
}

function headlineOf({ analysis, company, text }: OwnerContext): string[] {
  const { micro, words } = leadBasis(analysis);
  const { aispCents } = analysis.totals;
  const { totalCentsPerSeat: cost, grossMargin, offeredPriceCents } = micro;
  const target = company.settings.targetGrossMargin;
  if (cost === null || aispCents === null || grossMargin === null) return ['Cost, price and margin'];
  const first = `A seat costs ${text.perSeat(cost)} ${words === 'as staffed' ? '' : `${words} `}and sells for ${text.perSeat(aispCents)}.`;
  if (grossMargin >= target)
    return [first, `It earns ${text.rate(grossMargin)}; the target is ${text.target(target)}.`];
  return [first, `To earn ${text.target(target)} it must sell for ${text.price(offeredPriceCents)}.`];
}

function leadOf({ analysis }: OwnerContext): string | null {
  const name = leadBasis(analysis).micro === analysis.micro.actual ? 'actual' : 'modeled';
  return reasonOf(analysis, `micro.${name}.totalCentsPerSeat`, 'totals.aispCents', `micro.${name}.grossMargin`);
}

function bigFigures({ analysis, company, text }: OwnerContext): MonthSection['figures'] {
  const { micro, words } = leadBasis(analysis);
  const { rhem, macro, totals } = analysis;
  const target = text.target(company.settings.targetGrossMargin);
  const support = macro.areas.support;
  return [
    {
      label: `Gross margin, target ${target}`,
      value: text.rate(micro.grossMargin),
      note:
        micro.grossMargin === null ? null : `${words}; ${text.rate(micro.grossMarginAtOffered)} at the offered price`,
      mark: null,
    },
    {
      label: `Price for ${target}, per seat`,
      value: text.price(micro.offeredPriceCents),
      note:
        micro.requiredPriceCents === null
          ? null
          : `${text.perSeat(micro.requiredPriceCents)} exactly; today ${text.perSeat(totals.aispCents)}`,
      mark: null,
    },
    {
      label: `RHEM, target ${text.rhem(company.settings.rhemTarget)}`,
      value: text.rhem(rhem.true),
      note:
        rhem.source === 'assumed'
          ? 'assumed until time is recorded'
          : `${text.rhem(rhem.hidden)} of it outside Support`,
      mark: null,
    },
    {
      label: 'MRR per Support person',
      value: text.compact(support.leverage),
      note: `guideline ${text.compact(support.guideline)} or more`,
      mark: null,
    },
  ];
}

function rhemNote({ analysis, text }: OwnerContext): string {
  const { source, months } = analysis.rhem;
  if (source === 'assumed')
    return 'Reactive hours per end user per month, as assumed in Settings: no time is recorded.';
  const last = months.at(-1);
  const window =
    last === undefined
      ? ''
      : `, average of ${months.length === 1 ? 'one month' : `${months.length} months`} to ${text.month(last)}`;
  return `Reactive hours per end user per month${window}, whoever did the work.`;
}

const readFirstCount = 3;

function readFirst({ analysis, text }: OwnerContext): MonthSection['readFirst'] {
  return analysis.findings.slice(0, readFirstCount).map(({ title, detail, annualValueCents }) => ({
    label: annualValueCents === null ? 'Worth a look' : `Worth ${text.compact(annualValueCents)} a year`,
    text: `${text.phrase(title)}. ${text.phrase(detail)}.`,
  }));
}
