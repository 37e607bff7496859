import type { Settings } from '@shared/domain/settings';
import type { ClientAnalysis } from '@shared/engine/analysis';
import type { ClientFigure } from '@shared/engine/explain/figure-id';
import { offeredPrice } from '@shared/engine/offered-price';
import { type PlanAction, planActions } from '@shared/engine/scenario/client-plan';
import type { Formatter } from '@shared/format/formatter';
import { AppLink } from '../../components/AppLink';
import type { CellField, GridColumn } from '../../components/grid/grid-column';
import { VerdictTag, verdictLabels, verdictOrder } from '../../components/VerdictTag';
import classes from './ProfitTable.module.css';
import { actionLabels, clientsText } from './plan-words';
import { type PlanEntry, type ProfitRow, perSeat } from './profit-row';
import { profitTotals } from './profit-totals';

type ProfitColumn = GridColumn<PlanEntry, ProfitRow>;

/** The columns of the table in order: who, what it costs by area, what it earns, and what to do. */
export function profitColumns(settings: Settings, formatter: Formatter): ProfitColumn[] {
  return [
    {
      key: 'name',
      name: 'Client',
      width: 140,
      grows: true,
      text: ({ name }) => name,
      sortBy: ({ name }) => name,
      total: (rows) => clientsText(profitTotals(rows).clients, formatter),
      cell: ({ id, name }, tabIndex) => (
        <AppLink href={`/clients/${encodeURIComponent(id)}`} className={classes.name} tabIndex={tabIndex}>
          {name}
        </AppLink>
      ),
    },
    {
      ...figureColumn(
        'seats',
        'Seats',
        42,
        ({ seats }) => formatter.figure(seats, 'seats'),
        ({ seats }) => seats,
        'seats',
      ),
      total: (rows) => formatter.figure(profitTotals(rows).seats, 'seats'),
    },
    ...costColumns(formatter),
    {
      ...figureColumn(
        'margin',
        'Margin',
        52,
        ({ grossMargin }) => formatter.figure(grossMargin, 'rate'),
        ({ grossMargin }) => grossMargin,
        'margin',
      ),
      cell: ({ of }) => (
        <b className={classes.margin} data-verdict={of.verdict ?? 'unknown'}>
          {formatter.figure(of.grossMargin, 'rate')}
        </b>
      ),
      total: (rows) => formatter.figure(profitTotals(rows).grossMargin, 'rate'),
    },
    ...priceColumns(settings, formatter),
    ...verdictColumns(formatter),
  ];
}

/** A column of one figure that explains itself. */
function figureColumn(
  key: string,
  name: string,
  width: number,
  text: (of: ClientAnalysis) => string,
  sortBy: (of: ClientAnalysis) => number | null,
  figure: ClientFigure,
  help?: string,
): ProfitColumn {
  return {
    key,
    name,
    width,
    align: 'end',
    ...(help ? { help } : {}),
    text: ({ of }) => text(of),
    sortBy: ({ of }) => sortBy(of),
    sortDescendingFirst: true,
    explain: ({ id }) => `client.${id}.${figure}`,
  };
}

const areas = [
  { area: 'support', name: 'Support', width: 56, help: 'Reactive hours of the client at the cost of a Support hour.' },
  { area: 'central', name: 'Central', width: 52, help: 'Centralized labor, the same for every seat.' },
  { area: 'tools', name: 'Tools', width: 54, help: 'Each tool by the unit it is bought in.' },
  {
    area: 'tam',
    name: 'Align',
    width: 54,
    help: 'Alignment: a client’s share of an alignment manager, over its seats.',
  },
  { area: 'vcio', name: 'vCIO', width: 54, help: 'A client’s share of a vCIO, over its seats.' },
  { area: 'outside', name: 'Outside', width: 54, help: 'Work outside the five areas, the same for every seat.' },
] as const;

function costColumns(formatter: Formatter): ProfitColumn[] {
  const money = (cents: number | null) => formatter.figure(cents, 'centsPerSeat');
  return [
    ...areas.map(({ area, name, width, help }) =>
      figureColumn(
        area,
        name,
        width,
        (of) => money(perSeat(of.costByArea[area], of)),
        (of) => perSeat(of.costByArea[area], of),
        `${area}PerSeat`,
        `${help} A seat and month.`,
      ),
    ),
    {
      ...figureColumn(
        'cost',
        'Cost',
        62,
        (of) => money(perSeat(of.costCents, of)),
        (of) => perSeat(of.costCents, of),
        'costPerSeat',
        'Cost to serve a seat and month.',
      ),
      cell: ({ of }) => <b className={classes.strong}>{money(perSeat(of.costCents, of))}</b>,
      total: (rows) => money(profitTotals(rows).costPerSeatCents),
    },
  ];
}

function priceColumns({ priceStepCents }: Settings, formatter: Formatter): ProfitColumn[] {
  const needed = ({ requiredPriceCents }: ClientAnalysis) => offeredPrice(requiredPriceCents, priceStepCents);
  return [
    {
      ...figureColumn(
        'price',
        'Price',
        62,
        ({ priceCents }) => formatter.figure(priceCents, 'centsPerSeat'),
        ({ priceCents }) => priceCents,
        'price',
        'All-in price of a seat today.',
      ),
      total: (rows) => formatter.figure(profitTotals(rows).priceCents, 'centsPerSeat'),
    },
    figureColumn(
      'needs',
      'Needs',
      48,
      (of) => formatter.figure(needed(of), 'wholeCents'),
      needed,
      'requiredPrice',
      'Price of a seat that reaches the target, rounded up to the price step.',
    ),
    {
      ...figureColumn(
        'breakEven',
        'Breaks even',
        74,
        (of) => breakEvenText(of, formatter),
        ({ breakEvenSeats }) => breakEvenSeats,
        'breakEven',
        'Seats from which the client earns the target at its price and noise; “none” where no size does.',
      ),
      sortDescendingFirst: false,
    },
    {
      ...figureColumn(
        'rhem',
        'RHEM',
        50,
        ({ rhem }) => formatter.figure(rhem, 'hoursPerSeat'),
        ({ rhem }) => rhem,
        'rhem',
        'Reactive hours a seat and month; ≈ where no time is recorded and another value stands in.',
      ),
      cell: ({ of }) => (
        <span className={of.rhemSource === 'assumed' ? 'dim' : undefined}>
          {of.rhemSource === 'assumed' && of.rhem !== null && <small className={classes.small}>≈ </small>}
          {formatter.figure(of.rhem, 'hoursPerSeat')}
        </span>
      ),
    },
  ];
}

function breakEvenText({ breakEvenSeats, seats, mrrCents }: ClientAnalysis, formatter: Formatter): string {
  if (breakEvenSeats !== null) return formatter.figure(Math.ceil(breakEvenSeats - 1e-9), 'seats');
  return seats > 0 && mrrCents > 0 ? 'none' : formatter.figure(null, 'seats');
}

function verdictColumns(formatter: Formatter): ProfitColumn[] {
  return [
    {
      ...figureColumn(
        'short',
        'Short a year',
        80,
        ({ annualValueCents }) => formatter.figure(annualValueCents, 'cents'),
        ({ annualValueCents }) => annualValueCents,
        'annualValue',
        'What acting on the verdict is worth a year.',
      ),
      total: (rows) => formatter.figure(profitTotals(rows).shortAYearCents, 'cents'),
    },
    {
      key: 'verdict',
      name: 'Verdict',
      help: 'Keep at the target margin; else fix the noise, reprice or release.',
      width: 118,
      text: ({ of }) => (of.verdict ? verdictLabels[of.verdict] : ''),
      sortBy: ({ of }) => (of.verdict ? verdictOrder.indexOf(of.verdict) : null),
      cell: ({ of }) => (of.verdict ? <VerdictTag verdict={of.verdict} /> : <span className="dim">not yet</span>),
    },
    {
      key: 'plan',
      name: 'In the plan',
      help: 'What the plan does with the client: raise its price to the target, bring its noise to the target, release it or keep it. Press Enter to choose.',
      width: 92,
      text: ({ entity }) => planField.write(entity),
      sortBy: ({ entity }) => (entity.action ? planActions.indexOf(entity.action) : null),
      cell: ({ entity }) =>
        entity.action ? (
          <span className={classes.action}>{actionLabels[entity.action]}</span>
        ) : (
          <span className="dim">—</span>
        ),
      field: planField,
    },
  ];
}

const notInPlan = 'Not in the plan';

const planField: CellField<PlanEntry> = {
  kind: 'choice',
  write: ({ action }) => (action ? actionLabels[action] : notInPlan),
  read: (text, entry) => {
    const wanted = text.trim().toLowerCase();
    if (wanted === notInPlan.toLowerCase() || wanted === '') return { ok: true, value: { ...entry, action: null } };
    const action = planActions.find((one: PlanAction) => actionLabels[one].toLowerCase() === wanted);
    return action
      ? { ok: true, value: { ...entry, action } }
      : { ok: false, message: 'Choose one of the actions of the list.' };
  },
  choices: [
    ...planActions.map((action) => ({ value: action, label: actionLabels[action] })),
    { value: 'none', label: notInPlan },
  ],
  mayBeEmpty: true,
};
