import type { Problem } from '@shared/domain/problem';
import { SeatwiseError } from '@shared/errors';

const maxDetails = 200;

/** Throws a SeatwiseError that names the problems, unless there are none. */
export function refuseProblems(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const others = problems.length === 1 ? '' : ` There are ${problems.length - 1} more problems.`;
  const message = `Nothing was saved. ${first.place}: ${first.message}${others}`;
  throw new SeatwiseError('invalidInput', message, problems.slice(0, maxDetails));
}
