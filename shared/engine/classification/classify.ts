import type { WorkClass } from '../../domain/time';

/** The questions of the decision chart, in the order they are asked (TruMethods Framework, What counts as RHEM). */
export const questionOrder = ['billed', 'vcio', 'central', 'tam'] as const;
export type Question = (typeof questionOrder)[number];

/** What has been answered so far; a question without an answer is still open. */
export type Answers = Readonly<Partial<Record<Question, boolean>>>;

/** A class the chart leads to. Internal work is not done for clients, so the chart is not asked about it. */
export type ChartClass = Exclude<WorkClass, 'internal'>;

/** One question on the way through the chart. */
export interface Step {
  readonly question: Question;
  readonly answer: boolean;
}

/** Where the answers lead: the way so far, then either the next question or the class. */
export interface Decision {
  readonly path: readonly Step[];
  /** The question to answer next; null once the class is known. */
  readonly next: Question | null;
  readonly class: ChartClass | null;
}

/** The class that a yes leads to. */
export const classOfYes: Readonly<Record<Question, Exclude<ChartClass, 'rhem'>>> = {
  billed: 'proserv',
  vcio: 'vcio',
  central: 'central',
  tam: 'tam',
};

/**
 * Follows the answers in the chart's order: the first yes decides, and included in the fee with four times no is
 * always RHEM. Answers behind the first yes or the first open question count for nothing.
 */
export function classify(answers: Answers): Decision {
  const path: Step[] = [];
  for (const question of questionOrder) {
    const answer = answers[question];
    if (answer === undefined) return { path, next: question, class: null };
    path.push({ question, answer });
    if (answer) return { path, next: null, class: classOfYes[question] };
  }
  return { path, next: null, class: 'rhem' };
}

/** The answers that lead to a class: no up to its own question. Internal work has none. */
export function answersFor(workClass: WorkClass): Answers {
  if (workClass === 'internal') return {};
  const answers: Partial<Record<Question, boolean>> = {};
  for (const question of questionOrder) {
    const isYes = classOfYes[question] === workClass;
    answers[question] = isYes;
    if (isYes) break;
  }
  return answers;
}
