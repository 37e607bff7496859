import { pageHrefs } from '../hrefs';
import { listOfNames, phrase, quantity, word } from '../phrase';
import { ratio, reaches } from '../ratio';
import type { ClientGroup } from './client-groups';
import type { FindingRule } from './finding-context';

/** Names of a group in a sentence: first words alone where they tell the clients apart. */
function namesOf({ names, count }: ClientGroup): string {
  const short = names.map((name) => name.split(' ')[0] ?? name);
  const shown = new Set(short).size === short.length ? short : names;
  return listOfNames(shown, count);
}

function figuresOf(group: ClientGroup) {
  return {
    count: quantity(group.count, 'clients'),
    names: word(namesOf(group)),
    seats: quantity(group.seats, 'seats'),
  };
}

/** Clients whose price a raise can mend. */
export const clientsToReprice: FindingRule = ({ clients }) => {
  const group = clients.verdicts.reprice;
  if (group.count === 0) return [];
  const figures = figuresOf(group);
  const title =
    group.count === 1 ? '1 client pays less than its cost needs' : '{count} clients pay less than their cost needs';
  return [
    {
      id: 'clientsToReprice',
      severity: 'watch',
      title: phrase(title, figures),
      detail: phrase('{names}; {seats} seats', figures),
      annualValueCents: group.annualValueCents,
      href: pageHrefs.clients,
    },
  ];
};

/** Clients that no price within reach makes worth their cost. */
export const clientsToRelease: FindingRule = ({ clients, model }) => {
  const group = clients.verdicts.release;
  if (group.count === 0) return [];
  const costShare = ratio(group.costCents, group.mrrCents);
  const figures = {
    ...figuresOf(group),
    target: quantity(model.settings.targetGrossMargin, 'rate'),
    margin: quantity(costShare === null ? null : 1 - costShare, 'rate'),
  };
  const title =
    group.count === 1
      ? '1 client cannot reach {target} at its size'
      : '{count} clients cannot reach {target} at their size';
  return [
    {
      id: 'clientsToRelease',
      severity: 'watch',
      title: phrase(title, figures),
      detail: phrase('{names}, {seats} seats at {margin}', figures),
      annualValueCents: group.annualValueCents,
      href: pageHrefs.clients,
    },
  ];
};

/** Single noisy clients, where the company as a whole is on target and says nothing of them. */
export const noisyClients: FindingRule = ({ clients, model, rhem }) => {
  const group = clients.verdicts.fixNoise;
  if (group.count === 0 || rhem.true === null || !reaches(model.settings.rhemTarget, rhem.true)) return [];
  const figures = figuresOf(group);
  const title = group.count === 1 ? '1 client makes too much noise' : '{count} clients make too much noise';
  return [
    {
      id: 'noisyClients',
      severity: 'watch',
      title: phrase(title, figures),
      detail: phrase('{names}; {seats} seats', figures),
      annualValueCents: group.annualValueCents,
      href: pageHrefs.clients,
    },
  ];
};

/** Active clients without a seat or without recurring revenue: nothing can be said of them. */
export const unfinishedClients: FindingRule = ({ clients }) => {
  const group = clients.unfinished;
  if (group.count === 0) return [];
  const figures = figuresOf(group);
  const title =
    group.count === 1 ? '1 active client has no seats or no price' : '{count} active clients have no seats or no price';
  return [
    {
      id: 'unfinishedClients',
      severity: 'info',
      title: phrase(title, figures),
      detail: phrase('{names}: enter what their agreements say', figures),
      annualValueCents: null,
      href: pageHrefs.clients,
    },
  ];
};
