import type { Finding } from '../analysis';
import { pageHrefs } from '../hrefs';
import { isFullyAllocated, worksIn } from '../loaded-cost';
import { listOfNames, phrase, word } from '../phrase';
import { hasSeatStaff } from '../staffing';
import type { FindingRule } from './finding-context';

function info(id: string, title: string, detail: string, href: string): Finding {
  return { id, severity: 'info', title: phrase(title), detail: phrase(detail), annualValueCents: null, href };
}

/** What is still to be entered before the figures mean something. */
export const emptyParts: FindingRule = ({ model }) => {
  const found: Finding[] = [];
  if (model.counts.clients.length === 0) {
    found.push(
      info(
        'noClients',
        'There are no active clients yet',
        'Add clients with their seats and prices',
        pageHrefs.clients,
      ),
    );
  }
  if (!hasSeatStaff(model.staffing)) {
    found.push(
      info('noTeam', 'Nobody works in a delivery area yet', 'Add people and allocate their time', pageHrefs.team),
    );
  }
  if (!model.company.tools.some((tool) => tool.inOffering)) {
    found.push(
      info('noTools', 'No tool is part of the offering yet', 'Add what you use to deliver service', pageHrefs.tools),
    );
  }
  return found;
};

/** People whose shares do not come to 100 %: their cost is counted wrong. */
export const allocationsIncomplete: FindingRule = ({ model }) => {
  const people = model.company.team.filter(
    (member) => worksIn(member, model.company.asOf) && !isFullyAllocated(member),
  );
  if (people.length === 0) return [];
  const title =
    people.length === 1
      ? 'The time of {names} does not add up to 100%'
      : 'The time of {names} does not add up to 100% each';
  return [
    {
      id: 'allocationsIncomplete',
      severity: 'watch',
      title: phrase(title, { names: word(listOfNames(people.map((member) => member.name))) }),
      detail: phrase('Cost and people of their areas are counted as entered'),
      annualValueCents: null,
      href: pageHrefs.team,
    },
  ];
};
