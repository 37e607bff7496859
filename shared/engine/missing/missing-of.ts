import type { Analysis } from '../analysis';
import { deliveryAreaOrder, seatAreaOrder } from '../areas';
import type { MissingReason } from '../figure';
import type { Model } from '../model';
import { addClients } from './missing-client-figure';
import { type AddMissing, actualPerSeat, collectMissing, type MissingRule, perSeat } from './missing-collector';

type Figures = Omit<Analysis, 'missing'>;

/** The reason of every null figure by its path; clients share theirs as `clients.*.<field>`. */
export function missingOf(figures: Figures, model: Model): Readonly<Record<string, MissingReason>> {
  return collectMissing(model, (add) => {
    addTotals(add, figures);
    addMicro(add, figures);
    addTieOut(add, figures);
    addGutCheck(add, figures);
    addMacro(add, figures);
    addRhem(add, figures);
    addClients(add, figures.clients);
  });
}

function addTotals(add: AddMissing, { totals }: Figures): void {
  add('totals.aispCents', totals.aispCents, perSeat);
  add('totals.averageMrrPerClientCents', totals.averageMrrPerClientCents, ['noClients']);
}

function addMicro(add: AddMissing, { micro }: Figures): void {
  for (const [name, basis] of Object.entries(micro)) {
    const rule = name === 'actual' ? actualPerSeat : perSeat;
    const { areas, grossMargin, grossMarginAtOffered, ...others } = basis;
    for (const area of seatAreaOrder) {
      const { toolsCentsPerSeat, people, ...costs } = areas[area];
      const path = `micro.${name}.areas.${area}`;
      add(`${path}.toolsCentsPerSeat`, toolsCentsPerSeat, perSeat);
      add(`${path}.people`, people, name === 'actual' ? ['noPeople'] : perSeat);
      for (const [field, figure] of Object.entries(costs)) add(`${path}.${field}`, figure, rule);
    }
    for (const [field, figure] of Object.entries(others)) add(`micro.${name}.${field}`, figure, rule);
    add(`micro.${name}.grossMargin`, grossMargin, [...rule, 'noRevenue', 'outOfRange']);
    add(`micro.${name}.grossMarginAtOffered`, grossMarginAtOffered, [...rule, 'noCost']);
  }
}

function addTieOut(add: AddMissing, { tieOut }: Figures): void {
  for (const [name, row] of [...Object.entries(tieOut.areas), ['total', tieOut.total] as const]) {
    const path = name === 'total' ? 'tieOut.total' : `tieOut.areas.${name}`;
    const { cause, modeledCentsPerSeat, guidelineCentsPerSeat, ...actual } = row;
    add(`${path}.modeledCentsPerSeat`, modeledCentsPerSeat, perSeat);
    add(`${path}.guidelineCentsPerSeat`, guidelineCentsPerSeat, perSeat);
    for (const [field, figure] of Object.entries(actual)) add(`${path}.${field}`, figure, actualPerSeat);
  }
  add('tieOut.absoluteGapCents', tieOut.absoluteGapCents, actualPerSeat);
}

function addGutCheck(add: AddMissing, { gutCheck }: Figures): void {
  const { causes, toolsCentsPerSeat, ...others } = gutCheck;
  add('gutCheck.toolsCentsPerSeat', toolsCentsPerSeat, perSeat);
  for (const [field, figure] of Object.entries(others)) add(`gutCheck.${field}`, figure, actualPerSeat);
}

function addMacro(add: AddMissing, { macro }: Figures): void {
  for (const area of deliveryAreaOrder) {
    const row = macro.areas[area];
    const path = `macro.areas.${area}`;
    const isProjects = area === 'proserv';
    add(`${path}.leverage`, row.leverage, ['noAreaPeople']);
    add(`${path}.peopleAtGuideline`, row.peopleAtGuideline, ['outOfRange']);
    add(`${path}.peopleAtMetrics`, row.peopleAtMetrics, isProjects ? ['projectBacklog'] : perSeat);
    add(`${path}.ceilingCentsPerSeat`, row.ceilingCentsPerSeat, isProjects ? ['billedApart'] : perSeat);
  }
  add('macro.serviceRevenuePerEmployeeCents', macro.serviceRevenuePerEmployeeCents, ['noAreaPeople']);
}

const recorded: MissingRule = ['scenarioRhem', 'noTime'];

function addRhem(add: AddMissing, { rhem }: Figures): void {
  add('rhem.trueHours', rhem.trueHours, perSeat);
  add('rhem.true', rhem.true, perSeat);
  add('rhem.band', rhem.band, perSeat);
  for (const field of ['reportedHours', 'hiddenHours', 'hiddenHoursByArea'] as const) {
    add(`rhem.${field}`, rhem[field], recorded);
  }
  for (const field of ['reported', 'hidden', 'hiddenPriceEffectCents'] as const) {
    add(`rhem.${field}`, rhem[field], [...recorded, ...perSeat]);
  }
  add('rhem.seatsPerTechnician', rhem.seatsPerTechnician, [...perSeat, 'noReactiveWork']);
  add('rhem.supportLeverageCents', rhem.supportLeverageCents, [...perSeat, 'noReactiveWork']);
  add('rhem.maxForLeverage', rhem.maxForLeverage, perSeat);
  add('rhem.maxForMargin', rhem.maxForMargin, [...perSeat, 'noRevenue', 'freeSupport', 'otherCostTooHigh']);
  add('rhem.alignmentShare', rhem.alignmentShare, ['noVisits']);
}
