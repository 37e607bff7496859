import type { WorkClass, WorkType } from '../../domain/time';
import { areaNames } from '../areas';
import type { Question } from './classify';

/** The classes as pages name them. */
export const classNames: Readonly<Record<WorkClass, string>> = {
  rhem: 'RHEM',
  proserv: 'Professional Services',
  central: 'Centralized',
  tam: 'Alignment',
  vcio: 'vCIO',
  internal: 'Internal',
};

/** What each question asks, and what helps to answer it. */
export const questionTexts: Readonly<Record<Question, { readonly asks: string; readonly help: string }>> = {
  billed: {
    asks: 'Does the client pay for it on top of the monthly fee?',
    help: 'A project, an out-of-scope job, anything with an invoice of its own.',
  },
  vcio: {
    asks: 'Is it business strategy with someone who decides?',
    help: 'Budget, roadmap and what technology means for their business, including design work for it.',
  },
  central: {
    asks: 'Is it proactive care that tools deliver to many clients at once?',
    help: 'Patching, monitoring, backup checks, automation: done before anyone calls.',
  },
  tam: {
    asks: 'Is it about standards: assessing a client, and bringing it in line?',
    help: 'Scheduled reviews against your standards, and the alignment work that comes of them.',
  },
};

const becauseOf: Readonly<Record<WorkClass, string>> = {
  proserv: 'Billed on top of the monthly fee: its own invoice pays for it, so no seat has to.',
  vcio: 'Included, and business strategy with a decision maker: the essence of vCIO.',
  central: 'Included, proactive, and delivered by tools to many clients: the essence of Centralized Services.',
  tam: 'Included, and about standards and alignment: the essence of Technology Alignment.',
  rhem: 'Included in the fee and none of the four: reactive, whoever does it.',
  internal: 'Not done for clients: neither reactive nor the essence of an area.',
};

/** Why a class is what it is, one sentence. */
export function reasonOf(workClass: WorkClass): string {
  return becauseOf[workClass];
}

/** Whether a kind of work hides RHEM: reactive, and logged where the reported figure does not look. */
export function isHidden({ class: workClass, loggedUnder }: Pick<WorkType, 'class' | 'loggedUnder'>): boolean {
  return workClass === 'rhem' && loggedUnder !== 'support';
}

/** Why a kind of work has its class, with where it is logged where that matters. */
export function reasonForWorkType(workType: Pick<WorkType, 'class' | 'loggedUnder' | 'onsite'>): string {
  const { class: workClass, loggedUnder, onsite } = workType;
  const reason = reasonOf(workClass);
  if (isHidden(workType)) {
    return `Included in the fee and none of the four; logged under ${areaNames[loggedUnder]}, so the reported RHEM misses it.`;
  }
  if (workClass === 'tam' && onsite) return `${reason} It counts toward the on-site share.`;
  return reason;
}
