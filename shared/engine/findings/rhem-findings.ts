import type { DeliveryArea } from '../../domain/areas';
import type { Finding } from '../analysis';
import { isRhemSetByScenario } from '../assumptions';
import { pageHrefs } from '../hrefs';
import { listOfNames, phrase, quantity, word } from '../phrase';
import { ratio, reaches } from '../ratio';
import { supportHourCents } from '../rhem';
import { type FindingRule, monthsPerYear } from './finding-context';

/** RHEM is above its target; worth the Support labor that the excess costs. */
export const noiseAboveTarget: FindingRule = ({ model, rhem, clients }) => {
  const { rhemTarget, rhemBands } = model.settings;
  const hourCents = supportHourCents(model.settings);
  if (rhem.true === null || model.counts.seats <= 0 || reaches(rhemTarget, rhem.true)) return [];
  const figures = { rhem: quantity(rhem.true, 'hoursPerSeat'), target: quantity(rhemTarget, 'hoursPerSeat') };
  const { noisiest } = clients;
  const detail =
    noisiest === null
      ? phrase(rhem.source === 'assumed' ? '{rhem} assumed, against {target}' : '{rhem} against {target}', figures)
      : phrase('{rhem} against {target}; {client} is at {clientRhem}', {
          ...figures,
          client: word(noisiest.name),
          clientRhem: quantity(noisiest.rhem, 'hoursPerSeat'),
        });
  return [
    {
      id: 'noiseAboveTarget',
      severity: reaches(rhemBands[1], rhem.true) ? 'watch' : 'bad',
      title: phrase('Reactive work is above its target'),
      detail,
      annualValueCents:
        hourCents === null ? null : (rhem.true - rhemTarget) * hourCents * model.counts.seats * monthsPerYear,
      href: pageHrefs.rhem,
    },
  ];
};

const hiddenPlaces: readonly (readonly [Exclude<DeliveryArea, 'support'>, string])[] = [
  ['tam', 'Alignment'],
  ['proserv', 'projects'],
  ['central', 'Centralized'],
  ['vcio', 'vCIO'],
];

/** Reactive hours that other areas do keep out of the reported RHEM, and so out of the price. */
export const hiddenHours: FindingRule = ({ model, rhem }) => {
  const { hiddenHours: hours, hiddenHoursByArea: byArea } = rhem;
  if (hours === null || byArea === null || reaches(0.05 * (rhem.trueHours ?? 0), hours)) return [];
  const places = hiddenPlaces
    .filter(([area]) => byArea[area] > 0)
    .sort(([left], [right]) => byArea[right] - byArea[left]);
  const hourCents = supportHourCents(model.settings);
  return [
    {
      id: 'hiddenHours',
      severity: 'watch',
      title: phrase('{hours} reactive hours a month sit outside Support', { hours: quantity(hours, 'hours') }),
      detail: phrase(
        places.map(([area, name]) => `${name} {${area}} h`).join(', '),
        Object.fromEntries(places.map(([area]) => [area, quantity(byArea[area], 'hours')])),
      ),
      annualValueCents: hourCents === null ? null : hours * hourCents * monthsPerYear,
      href: pageHrefs.rhem,
    },
  ];
};

/** Alignment visits spend too little of their time on standards; names the people it concerns. */
export const alignmentShareLow: FindingRule = ({ model, rhem }) => {
  const floor = model.settings.tamAlignmentShareMin;
  const people = (model.window?.alignment ?? []).filter((hours) => {
    const share = ratio(hours.aligned, hours.onsite);
    return share !== null && !reaches(share, floor);
  });
  if (rhem.alignmentShare === null || people.length === 0) return [];
  const isLow = !reaches(rhem.alignmentShare, floor);
  const names = people
    .map(({ memberId }) => model.company.team.find((member) => member.id === memberId)?.name)
    .filter((name) => name !== undefined);
  const title = isLow
    ? phrase('Alignment visits: {share} of time on standards', { share: quantity(rhem.alignmentShare, 'rate') })
    : phrase('{names}: too little time on standards on site', { names: word(listOfNames(names)) });
  const rest = 'the rest went to tickets on site';
  const detail =
    isLow && names.length > 0
      ? phrase(`The floor is {floor}; ${rest} ({names})`, {
          floor: quantity(floor, 'rate'),
          names: word(listOfNames(names)),
        })
      : phrase(`The floor is {floor}; ${rest}`, { floor: quantity(floor, 'rate') });
  if (!isLow && names.length === 0) return [];
  return [{ id: 'alignmentShareLow', severity: 'watch', title, detail, annualValueCents: null, href: pageHrefs.rhem }];
};

/** No time is recorded: every figure that reactive work moves rests on an assumption. */
export const noTimeRecorded: FindingRule = ({ model, rhem }): readonly Finding[] => {
  if (rhem.source !== 'assumed' || model.window !== null || model.counts.seats <= 0) return [];
  if (isRhemSetByScenario(model.assumptions)) return [];
  return [
    {
      id: 'noTimeRecorded',
      severity: 'info',
      title: phrase('Reactive hours are assumed at {rhem} a seat', { rhem: quantity(rhem.true, 'hoursPerSeat') }),
      detail: phrase('No time is recorded yet; set the value you believe in'),
      annualValueCents: null,
      href: pageHrefs.rhem,
    },
  ];
};
