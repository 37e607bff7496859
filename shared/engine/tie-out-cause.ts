import type { SeatArea } from '../domain/areas';
import type { MicroBasis } from './analysis';
import type { Phrase, Unit } from './figure';
import { worksIn } from './loaded-cost';
import type { Model } from './model';
import { listOfNames, phrase, quantity, word } from './phrase';
import { ratio } from './ratio';
import { hiddenHoursOf } from './reactive-hours';

/** Fewer hours or people than this are not worth a word. */
const worthAWord = 0.05;

interface Bases {
  readonly actual: MicroBasis;
  readonly modeled: MicroBasis;
}

const same = phrase('Actual and modeled are the same.');

/** Why an area's actual and modeled cost differ, in one sentence. */
export function causeOfGap(area: SeatArea, { actual, modeled }: Bases, model: Model): Phrase {
  const have = actual.areas[area].people;
  const need = modeled.areas[area].people;
  if (model.counts.seats <= 0) return phrase('There are no seats yet to spread a cost over.');
  if (have === null) return phrase('Nobody on the team works in a delivery area yet, so there is no actual cost.');
  if (need === null) return phrase('The capacity set for this area is too small to model people from.');
  if (have <= 0 && need <= 0) return same;
  if (have <= 0)
    return phrase('Nobody works here; the metrics ask for {need} people.', { need: quantity(need, 'people') });
  const isPay = payOutweighsPeople(area, have, need, model);
  const hidden = area === 'support' ? hiddenCause(model) : null;
  if (hidden !== null) return isPay ? joined(hidden, payCause(area, have, model)) : hidden;
  return isPay ? payCause(area, have, model) : peopleCause[area](have, need, model);
}

function joined(first: Phrase, second: Phrase): Phrase {
  return phrase(`${first.template} ${second.template}`, { ...first.figures, ...second.figures });
}

/** Whether the gap comes more from what people cost than from how many they are. */
function payOutweighsPeople(area: SeatArea, have: number, need: number, model: Model): boolean {
  const plannedCents = model.settings.areas[area].loadedMonthlyCents;
  const payGapCents = model.staffing.areas[area].laborCents - have * plannedCents;
  return Math.abs(payGapCents) > Math.abs((have - need) * plannedCents) && Math.abs(have - need) < worthAWord * need;
}

function payCause(area: SeatArea, have: number, model: Model): Phrase {
  return phrase('A person here costs {actual} a month; the plan in Settings says {planned}.', {
    actual: quantity(ratio(model.staffing.areas[area].laborCents, have), 'cents'),
    planned: quantity(model.settings.areas[area].loadedMonthlyCents, 'wholeCents'),
  });
}

type Cause = (have: number, need: number, model: Model) => Phrase;

const peopleCause: Readonly<Record<SeatArea, Cause>> = {
  support: supportCause,
  central: centralCause,
  tam: alignmentCause,
  vcio: vcioCause,
};

function people(have: number, need: number) {
  return { have: quantity(have, 'people'), need: quantity(need, 'people') };
}

function supportCause(have: number, need: number, model: Model): Phrase {
  const { reactive } = model;
  if (reactive.byArea === null) {
    return phrase('At {rhem} reactive hours a seat, assumed, Support needs {need} people; it has {have}.', {
      rhem: quantity(reactive.perSeat, 'hoursPerSeat'),
      ...people(have, need),
    });
  }
  return phrase('{hours} reactive hours a month need {need} people. You have {have}.', {
    hours: quantity(reactive.hours, 'hours'),
    ...people(have, need),
  });
}

/** The reactive hours that other roles do, where they are worth a word. */
function hiddenCause({ reactive }: Model): Phrase | null {
  const hidden = hiddenHoursOf(reactive);
  if (reactive.byArea === null || reactive.hours === null || hidden === null || hidden <= worthAWord * reactive.hours) {
    return null;
  }
  return phrase('Support logs {reported} of {all} reactive hours. Other roles do the missing {hidden}.', {
    reported: quantity(reactive.byArea.support, 'hours'),
    all: quantity(reactive.hours, 'hours'),
    hidden: quantity(hidden, 'hours'),
  });
}

function centralCause(have: number, need: number, model: Model): Phrase {
  const capacity = model.settings.areas.central.capacity.endpointsPerPerson;
  const perPerson = ratio(model.counts.endpoints, have);
  if (need <= 0 || perPerson === null) {
    return phrase('There are no endpoints to look after; {have} people are allocated.', people(have, need));
  }
  return phrase('Each person looks after {each} endpoints; the capacity you set is {capacity}.', {
    each: quantity(perPerson, 'endpoints'),
    capacity: quantity(capacity, 'endpoints'),
  });
}

function clientsCause(have: number, need: number, clients: number, perPerson: number): [string, Phrase['figures']] {
  const noun = clients === 1 ? 'client' : 'clients';
  const verb = clients === 1 ? 'needs' : 'need';
  return [
    `{clients} ${noun} at {perPerson} a person ${verb} {need} people. You have {have}`,
    { clients: quantity(clients, 'clients'), perPerson: quantity(perPerson, 'clients'), ...people(have, need) },
  ];
}

function alignmentCause(have: number, need: number, model: Model): Phrase {
  const { clientsPerPerson } = model.settings.areas.tam.capacity;
  const [template, figures] = clientsCause(have, need, model.counts.clients.length, clientsPerPerson);
  const tickets = model.reactive.byArea?.tam ?? 0;
  if (have <= need || tickets <= worthAWord) return phrase(`${template}.`, figures);
  return phrase(`${template}, and {tickets} hours a month go to tickets.`, {
    ...figures,
    tickets: quantity(tickets, 'hours'),
  });
}

function vcioCause(have: number, need: number, model: Model): Phrase {
  const designDesk = peopleAllocatedTo('designDesk', model);
  if (designDesk > 0 && have > need) {
    return phrase('Design desk takes {designDesk} of a person; client work alone needs {need}.', {
      designDesk: quantity(designDesk, 'people'),
      need: quantity(need, 'people'),
    });
  }
  const { clientsPerPerson } = model.settings.areas.vcio.capacity;
  const [template, figures] = clientsCause(have, need, model.counts.clients.length, clientsPerPerson);
  return phrase(`${template}.`, figures);
}

function peopleAllocatedTo(target: 'designDesk' | 'otherDelivery', model: Model): number {
  let shares = 0;
  for (const member of model.company.team) {
    if (!worksIn(member, model.company.asOf)) continue;
    for (const { to, share } of member.allocations) if (to === target) shares += share;
  }
  return shares;
}

/** Who works outside the five areas, which costs the same on every basis. */
export function causeOutside(model: Model): Phrase {
  const names = model.company.team
    .filter((member) => worksIn(member, model.company.asOf))
    .filter((member) => member.allocations.some(({ to, share }) => to === 'otherDelivery' && share > 0))
    .map((member) => member.title || member.name);
  if (names.length === 0) return phrase('Nobody works outside the five areas.');
  return phrase('{names}: neither billed nor in an area.', { names: word(listOfNames([...new Set(names)])) });
}

/** Gaps of less than half a cent a seat show as none. */
const shownGapCents = 0.5;

/** What the total gap hides: areas that miss in opposite directions. */
export function causeOfTotal(gapCents: number | null, absoluteGapCents: number | null): Phrase {
  const unit: Unit = 'centsPerSeat';
  if (gapCents === null || absoluteGapCents === null) return phrase('The total needs both bases to compare.');
  if (absoluteGapCents < shownGapCents) return phrase('Actual and modeled agree in every area.');
  const hiddenCents = absoluteGapCents - Math.abs(gapCents);
  if (hiddenCents <= absoluteGapCents * 1e-6) return phrase('The areas all miss in the same direction.');
  return phrase('Areas miss by {absolute} in all, the total by only {gap}.', {
    absolute: quantity(absoluteGapCents, unit),
    gap: quantity(Math.abs(gapCents), unit),
  });
}
