import { type MicroBasis, microBases } from '../engine/analysis';
import { seatAreaOrder } from '../engine/areas';
import { sum } from '../engine/ratio';
import { areaTitles } from './area-title';
import { leadBasis, type OwnerContext, reasonOf } from './owner-context';
import { gutCheckOf } from './owner-gut-check';
import type { MicroSection } from './owner-money-sections';
import { allowedCents, priceBar } from './owner-price-bar';

type BasisCell = MicroSection['total']['cells'][number];
type TieOutRow = MicroSection['tieOut']['total'];

/** Micro: what a seat costs on four bases, against its price. */
export function microSection(context: OwnerContext): MicroSection {
  const { analysis, company, text } = context;
  const bases = microBases.map((name) => analysis.micro[name]);
  const { targetGrossMargin } = company.settings;
  return {
    headline: headlineOf(context),
    lead: leadOf(context),
    bar: priceBar(context),
    costUnit: currencyUnit(context),
    bases: ['Actual', 'Modeled', 'Whole people', 'Guideline'],
    rows: costRows(bases, context),
    total: {
      label: 'Cost per seat',
      cells: bases.map((basis) => ({
        people: text.figure(peopleOf(basis), 'people'),
        cost: text.perSeat(basis.totalCentsPerSeat),
      })),
    },
    results: [
      {
        label: `Gross margin at ${text.perSeat(analysis.totals.aispCents)}`,
        isStrong: true,
        values: bases.map(({ grossMargin }) => text.rate(grossMargin)),
      },
      {
        label: `Required price for ${text.target(targetGrossMargin)}`,
        isStrong: false,
        values: bases.map(({ requiredPriceCents }) => text.perSeat(requiredPriceCents)),
      },
      {
        label: `Offered price, in steps of ${text.price(company.settings.priceStepCents)}`,
        isStrong: true,
        values: bases.map(({ offeredPriceCents }) => text.price(offeredPriceCents)),
      },
    ],
    tieOut: tieOutOf(context),
    gutCheck: gutCheckOf(context),
    notes: [
      `Tools of the four areas; ${text.perSeat(analysis.micro.modeled.areas.central.toolsCentsPerSeat)} of them are Centralized.`,
      'Rounded for display; totals and differences are of exact figures.',
    ],
  };
}

/** How a cost column names its unit: the currency's sign, or its code where they differ. */
export function currencyUnit({ text }: OwnerContext): string {
  return text.figure(0, 'cents').replace(/[\d\s.,]/g, '') || text.figure(0, 'cents');
}

function headlineOf(context: OwnerContext): string[] {
  const { text, analysis } = context;
  const allowed = allowedCents(context);
  const cost = leadBasis(analysis).micro.totalCentsPerSeat;
  if (allowed === null || cost === null) return ['Cost per seat by area'];
  const first = `A seat may cost ${text.perSeat(allowed)} at today’s price.`;
  const isUnder = cost <= allowed;
  return [
    first,
    isUnder
      ? `It costs ${text.perSeat(cost)}, ${text.perSeat(allowed - cost)} less.`
      : `It costs ${text.perSeat(cost)}.`,
  ];
}

function leadOf(context: OwnerContext): string | null {
  const { analysis, text } = context;
  const { modeled, guideline, actual } = analysis.micro;
  const reason = reasonOf(
    analysis,
    'micro.actual.totalCentsPerSeat',
    'micro.modeled.totalCentsPerSeat',
    'totals.aispCents',
  );
  const costs = [modeled.totalCentsPerSeat, guideline.totalCentsPerSeat];
  const [modeledCost = null, guidelineCost = null] = costs;
  if (modeledCost === null || guidelineCost === null) return reason;
  const sentences = [
    `At your own metrics the model comes to ${text.perSeat(modeledCost)}, at the guidelines to ${text.perSeat(guidelineCost)}.`,
  ];
  const allowed = allowedCents(context);
  if (allowed !== null && actual.totalCentsPerSeat !== null && actual.totalCentsPerSeat > allowed) {
    const reaches = Math.min(modeledCost, guidelineCost) <= allowed;
    sentences.push(
      reaches ? 'Cost alone could close the gap.' : 'Cost alone will not close the gap; price has to help.',
    );
  }
  if (reason !== null) sentences.push(reason);
  return sentences.join(' ');
}

function peopleOf({ areas, outsidePeople }: MicroBasis): number | null {
  return sum(...seatAreaOrder.map((area) => areas[area].people), outsidePeople);
}

function costRows(bases: readonly MicroBasis[], { text }: OwnerContext): MicroSection['rows'] {
  const cell = (people: number | null, cents: number | null, digits: 'people' | 'text' = 'people'): BasisCell => ({
    people: text.figure(people, digits),
    cost: text.bare(cents),
  });
  return [
    ...seatAreaOrder.map((area) => ({
      label: areaTitles[area],
      mark: null,
      cells: bases.map(({ areas }, index) =>
        cell(areas[area].people, areas[area].laborCentsPerSeat, index === wholePeople ? 'text' : 'people'),
      ),
    })),
    {
      label: 'Tools',
      mark: 1,
      cells: bases.map(({ areas }) => ({
        people: '',
        cost: text.bare(sum(...seatAreaOrder.map((area) => areas[area].toolsCentsPerSeat))),
      })),
    },
    {
      label: 'Outside the five areas',
      mark: null,
      cells: bases.map(({ outsidePeople, outsideCentsPerSeat }) => cell(outsidePeople, outsideCentsPerSeat)),
    },
  ];
}

/** Place of the basis whose people are whole. */
const wholePeople = microBases.indexOf('modeledWhole');

function tieOutOf({ analysis, text }: OwnerContext): MicroSection['tieOut'] {
  const { areas, total } = analysis.tieOut;
  const row = (label: string, of: typeof total): TieOutRow => ({
    label,
    lessModeled: text.bareSigned(of.actualLessModeledCents),
    lessGuideline: text.bareSigned(of.actualLessGuidelineCents),
    cause: text.phrase(of.cause),
  });
  return {
    rows: seatAreaOrder.map((area) => row(areaTitles[area], areas[area])),
    total: row('All areas', total),
  };
}
