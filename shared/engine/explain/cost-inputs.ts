import type { SeatArea } from '../../domain/areas';
import type { MicroBasisName } from '../analysis';
import { areaNames, seatAreaOrder } from '../areas';
import type { ExplainedInput } from '../explanation';
import { modeledPeople } from '../modeled-people';
import { aispInput, clientsInput, endpointsInput, moneyInput, seatsInput } from './count-inputs';
import { added, type ExplainContext, input, joined, setting } from './explain-context';
import { laborInput, peopleInput } from './member-inputs';
import { productiveHours, rhemInput } from './rhem-inputs';
import { toolsInput } from './tool-inputs';

/** Loaded cost of a person of an area, as planned in the settings. */
export function loadedSetting(area: SeatArea, { model }: ExplainContext): ExplainedInput {
  const cents = model.settings.areas[area].loadedMonthlyCents;
  return setting('Loaded cost of a person, a month', cents, 'wholeCents', `areas.${area}.loadedMonthlyCents`);
}

/** Guideline of an area, as set. */
export function guidelineSetting(area: SeatArea | 'proserv', { model }: ExplainContext): ExplainedInput {
  const unit = area === 'central' ? 'endpoints' : 'wholeCents';
  const { guidelinePerPerson } = model.settings.areas[area];
  return setting('Guideline, one person per', guidelinePerPerson, unit, `areas.${area}.guidelinePerPerson`);
}

/** How many clients or endpoints a person looks after, as set. */
function capacitySetting(area: Exclude<SeatArea, 'support'>, { model }: ExplainContext): ExplainedInput {
  const { central, tam, vcio } = model.settings.areas;
  switch (area) {
    case 'central':
      return setting(
        'Endpoints a person looks after',
        central.capacity.endpointsPerPerson,
        'endpoints',
        'areas.central.capacity',
      );
    case 'tam':
      return setting('Clients a person looks after', tam.capacity.clientsPerPerson, 'clients', 'areas.tam.capacity');
    case 'vcio':
      return setting('Clients a person looks after', vcio.capacity.clientsPerPerson, 'clients', 'areas.vcio.capacity');
  }
}

/** People an area needs at the company's metrics. */
export function neededPeopleParts(area: SeatArea, context: ExplainContext): ExplainedInput[] {
  if (area === 'support') {
    return [seatsInput(context), joined('×', rhemInput(context)), joined('÷', productiveHours(context))];
  }
  const units = area === 'central' ? endpointsInput(context) : clientsInput(context);
  return [units, joined('÷', capacitySetting(area, context))];
}

/** People an area needs, each area rounded up to whole people. */
export function wholePeopleParts(area: SeatArea, context: ExplainContext): ExplainedInput[] {
  const needed = modeledPeople(area, context.model);
  const whole = context.analysis.micro.modeledWhole.areas[area].people;
  const added = needed === null || whole === null ? null : whole - needed;
  return [
    input('People needed', needed, 'people', { parts: neededPeopleParts(area, context) }),
    joined('+', input('Up to a whole person', added, 'people')),
  ];
}

/** People the guideline supports. */
export function guidelinePeopleParts(area: SeatArea | 'proserv', context: ExplainContext): ExplainedInput[] {
  const basis = area === 'central' ? endpointsInput(context) : moneyInput(context, area === 'proserv' ? 'nrr' : 'mrr');
  return [basis, joined('÷', guidelineSetting(area, context))];
}

/** The lines that make an area's labor per seat on a basis. */
export function laborParts(basis: MicroBasisName, area: SeatArea, context: ExplainContext): ExplainedInput[] {
  const loaded = loadedSetting(area, context);
  const seats = joined('÷', seatsInput(context));
  switch (basis) {
    case 'actual':
      return [laborInput(area, context), seats];
    case 'modeledWhole': {
      const { people } = context.analysis.micro.modeledWhole.areas[area];
      const whole = input('Whole people', people, 'people', { parts: wholePeopleParts(area, context) });
      return [loaded, joined('×', whole), seats];
    }
    case 'modeled': {
      if (area === 'support') return [loaded, joined('×', rhemInput(context)), joined('÷', productiveHours(context))];
      const units = area === 'central' ? endpointsInput(context) : clientsInput(context);
      return [loaded, joined('×', units), joined('÷', capacitySetting(area, context)), seats];
    }
    case 'guideline': {
      const guideline = joined('÷', guidelineSetting(area, context));
      if (area === 'central') return [endpointsInput(context), seats, joined('×', loaded), guideline];
      return [aispInput(context), joined('×', loaded), guideline];
    }
  }
}

/** Tools of an area per seat. */
export function areaToolsInput(area: SeatArea, context: ExplainContext): ExplainedInput {
  return input('Tools, a seat', context.analysis.micro.actual.areas[area].toolsCentsPerSeat, 'centsPerSeat', {
    parts: [toolsInput(context, area), joined('÷', seatsInput(context))],
  });
}

/** What an area costs a seat on a basis. */
export function areaInput(basis: MicroBasisName, area: SeatArea, context: ExplainContext): ExplainedInput {
  const { totalCentsPerSeat } = context.analysis.micro[basis].areas[area];
  return input(areaNames[area], totalCentsPerSeat, 'centsPerSeat', {
    parts: [...laborParts(basis, area, context), joined('+', areaToolsInput(area, context))],
  });
}

/** What work outside the five areas costs a seat. */
export function outsideInput(basis: MicroBasisName, context: ExplainContext): ExplainedInput {
  return input(areaNames.outside, context.analysis.micro[basis].outsideCentsPerSeat, 'centsPerSeat', {
    parts: [laborInput('outside', context), joined('÷', seatsInput(context))],
  });
}

/** The lines that make the cost of a seat: its areas and the work outside them. */
export function costParts(basis: MicroBasisName, context: ExplainContext): ExplainedInput[] {
  return added([...seatAreaOrder.map((area) => areaInput(basis, area, context)), outsideInput(basis, context)]);
}

/** What a seat costs on a basis. */
export function costInput(basis: MicroBasisName, context: ExplainContext): ExplainedInput {
  return input('Cost per seat', context.analysis.micro[basis].totalCentsPerSeat, 'centsPerSeat', {
    parts: costParts(basis, context),
  });
}

/** People of an area on a basis. */
export function basisPeopleParts(basis: MicroBasisName, area: SeatArea, context: ExplainContext): ExplainedInput[] {
  switch (basis) {
    case 'actual':
      return peopleInput(area, context).parts?.slice() ?? [];
    case 'modeled':
      return neededPeopleParts(area, context);
    case 'modeledWhole':
      return wholePeopleParts(area, context);
    case 'guideline':
      return guidelinePeopleParts(area, context);
  }
}
