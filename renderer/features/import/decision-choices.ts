import type { WorkClass } from '@shared/domain/time';
import { listNouns, type NameList } from '@shared/import/import-kind';
import type { Candidate, Decision } from '@shared/import/match-names';

const classLabels: Readonly<Record<WorkClass, string>> = {
  rhem: 'reactive',
  proserv: 'project work',
  central: 'centralized services',
  tam: 'technology alignment',
  vcio: 'vCIO',
  internal: 'internal',
};
const workClasses = Object.keys(classLabels) as WorkClass[];

/** A decision as the value of a select. */
export function choiceOf(decision: Decision): string {
  if (decision.action === 'pick') return `pick ${decision.id}`;
  return decision.action === 'create' ? `create ${decision.workClass ?? ''}`.trim() : decision.action;
}

/** The decision of a select's value. */
export function decisionOf(choice: string): Decision {
  if (choice.startsWith('pick ')) return { action: 'pick', id: choice.slice(5) };
  if (choice === 'none' || choice === 'skip') return { action: choice };
  const workClass = workClasses.find((known) => choice === `create ${known}`);
  return workClass === undefined ? { action: 'create' } : { action: 'create', workClass };
}

/** What a name may be: something new, one that is there, none, or left out; and what can be said of all at once. */
export function choicesFor(list: NameList, candidates: readonly Candidate[]) {
  const { one, many } = listNouns[list];
  const creations =
    list === 'workTypes'
      ? workClasses.map((workClass) => ({
          value: `create ${workClass}`,
          label: `New ${one}, ${classLabels[workClass]}`,
        }))
      : [{ value: 'create', label: `New ${one}` }];
  const none =
    list === 'clients' || list === 'team' ? [{ value: 'none', label: `No ${one}: hours of the company` }] : [];
  const skip = { value: 'skip', label: 'Leave its rows out' };
  const options = [
    { group: 'What to do', items: [...creations, ...none, skip] },
    { group: 'Is', items: candidates.map(({ id, name }) => ({ value: `pick ${id}`, label: name })) },
  ];
  const bulk: { readonly label: string; readonly decision: Decision }[] = [
    ...(list === 'workTypes' ? [] : [{ label: `Create new ${many}`, decision: { action: 'create' } as const }]),
    { label: 'Leave their rows out', decision: { action: 'skip' } },
  ];
  return { options, bulk };
}
