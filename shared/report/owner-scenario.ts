import type { Lever, Scenario } from '../domain/scenario';
import { type Comparison, compareScenario, type KeyFigureId } from '../engine/scenario/compare';
import { niceAxis } from './axis';
import type { OwnerContext } from './owner-context';
import type { ScenarioSection } from './owner-delivery-sections';
import type { ReportText } from './report-text';

/** The chosen scenario beside today on the modeled basis; null where none is chosen. */
export function scenarioSection(context: OwnerContext): ScenarioSection | null {
  const { scenario, company, text } = context;
  if (!scenario) return null;
  const comparison = compareScenario(company, scenario.levers);
  const levers = scenario.levers.filter(({ on }) => on);
  return {
    name: scenario.name,
    headline: headlineOf(scenario, comparison, context),
    lead: scenario.notes.trim() || null,
    levers: levers.map((lever) => ({ id: lever.id, text: leverSentence(lever, text) })),
    rows: comparedRows.map((id) => rowOf(id, comparison, context)),
    waterfall: waterfallOf(comparison, context),
    basis: 'On the modeled basis, on which reactive hours move the cost before anyone is hired or leaves.',
  };
}

const comparedRows: readonly KeyFigureId[] = [
  'mrrCents',
  'aispCents',
  'seats',
  'rhem',
  'costCentsPerSeat',
  'grossMargin',
  'annualGrossProfitCents',
  'targetGrossMargin',
  'requiredPriceCents',
  'offeredPriceCents',
  'supportPeople',
  'supportLeverageCents',
];

function figureOf(id: KeyFigureId, { figures }: Comparison) {
  return figures.find((figure) => figure.id === id);
}

function headlineOf({ name }: Scenario, comparison: Comparison, { text }: OwnerContext): string[] {
  const margin = figureOf('grossMargin', comparison);
  const profit = figureOf('annualGrossProfitCents', comparison);
  if (!margin || margin.scenario === null || margin.difference === null) return [name];
  const first = `${name} earns ${text.rate(margin.scenario)}, against ${text.rate(margin.baseline)} today.`;
  if (!profit || profit.difference === null || Math.abs(profit.difference) < 100) return [first];
  const amount = text.compact(Math.abs(profit.difference));
  return [first, `That is ${amount} a year ${profit.difference > 0 ? 'more' : 'less'} gross profit.`];
}

function rowOf(id: KeyFigureId, comparison: Comparison, { text }: OwnerContext): ScenarioSection['rows'][number] {
  const figure = figureOf(id, comparison);
  if (!figure) return { label: id, today: '–', scenario: '–', difference: '–' };
  const write = (value: number | null) => (figure.id === 'rhem' ? text.rhem(value) : text.figure(value, figure.unit));
  const isSame =
    figure.difference !== null && Math.abs(figure.difference) < 1e-9 * Math.max(1, Math.abs(figure.baseline ?? 0));
  return {
    label: figure.label,
    today: write(figure.baseline),
    scenario: write(figure.scenario),
    difference: isSame ? '–' : signedDifference(figure.id, figure.difference, figure.differenceUnit, text),
  };
}

function signedDifference(
  id: KeyFigureId,
  value: number | null,
  unit: Comparison['figures'][number]['differenceUnit'],
  text: ReportText,
): string {
  if (id !== 'rhem' || value === null) return text.figure(value, unit, { signed: true });
  return `${value > 0 ? '+' : '−'}${text.rhem(Math.abs(value))}`;
}

/** A lever as a short sentence. */
function leverSentence(lever: Lever, text: ReportText): string {
  const change = (rate: number) => text.figure(rate, 'rate', { signed: true });
  switch (lever.kind) {
    case 'seatPrice':
      return `${priceSentence(lever, text)}${forClients(lever, text)}`;
    case 'seats':
      return `Seats ${change(lever.rate)}`;
    case 'rhem':
      return `RHEM at ${text.rhem(lever.hoursPerSeat)}${forClients(lever, text)}`;
    case 'release':
      return `Release of ${clientCount(lever.clientIds.length, text)}`;
    case 'laborCost':
      return `Labor cost ${change(lever.rate)}`;
    case 'toolsCost':
      return `Tools cost ${change(lever.rate)}`;
    case 'targetMargin':
      return `Target margin ${text.target(lever.grossMargin)}`;
  }
}

function priceSentence(lever: Extract<Lever, { kind: 'seatPrice' }>, text: ReportText): string {
  switch (lever.change) {
    case 'set':
      return `Seat price at ${text.price(lever.priceCents)}`;
    case 'percent':
      return `Seat price ${text.figure(lever.rate, 'rate', { signed: true })}`;
    case 'toTarget':
      return 'Seat price up to the target';
  }
}

function forClients({ clientIds }: { readonly clientIds: readonly string[] | null }, text: ReportText): string {
  return clientIds === null ? '' : ` for ${clientCount(clientIds.length, text)}`;
}

function clientCount(count: number, text: ReportText): string {
  return `${text.figure(count, 'clients')} ${count === 1 ? 'client' : 'clients'}`;
}

/** Steps smaller than this many points are not drawn. */
const leastPoints = 0.005;

function waterfallOf(
  { waterfall }: Comparison,
  { company, scenario, text }: OwnerContext,
): ScenarioSection['waterfall'] {
  const start = waterfall[0]?.before;
  const end = waterfall.at(-1)?.after;
  if (start === undefined || start === null || end === undefined || end === null) return null;
  const steps = waterfall.flatMap(({ lever, before, after, change }) =>
    before === null || after === null || change === null || Math.abs(change * 100) < leastPoints
      ? []
      : [
          {
            label: leverSentence(lever, text),
            from: before * 100,
            to: after * 100,
            text: text.figure(change, 'points', { signed: true }).replace(' pts', ''),
            isPrice: lever.kind === 'seatPrice',
          },
        ],
  );
  if (steps.length === 0) return null;
  const target = targetAfter(scenario?.levers ?? [], company.settings.targetGrossMargin);
  const levels = [start * 100, end * 100, target * 100, ...steps.flatMap(({ from, to }) => [from, to])];
  const axis = niceAxis(Math.min(...levels) - 0.4, Math.max(...levels) + 0.4, 5, (percent) =>
    text.target(percent / 100),
  );
  return {
    title: `What moves the margin from ${text.rate(start)} to ${text.rate(end)}`,
    unit: `Gross margin, percentage points; the scale starts at ${text.target(axis.min / 100)}`,
    start: { label: 'Today', value: start * 100, text: text.rate(start) },
    steps,
    end: { label: 'Scenario', value: end * 100, text: text.rate(end) },
    target: { value: target * 100, text: `${text.target(target)} target` },
    axis,
    description: `Waterfall of gross margin from ${text.rate(start)} to ${text.rate(end)}: ${steps.map(({ label, text: change }) => `${label} ${change}`).join(', ')} points.`,
  };
}

function targetAfter(levers: readonly Lever[], today: number): number {
  return levers.reduce(
    (target, lever) => (lever.on && lever.kind === 'targetMargin' ? lever.grossMargin : target),
    today,
  );
}
