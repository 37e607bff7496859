import type { Finding, GutCheck, Macro, MicroBasis, MicroBasisName, Rhem } from '../analysis';
import type { Model } from '../model';
import type { ClientGroups } from './client-groups';

/** What findings are drawn from: the model and what has been computed of it. */
export interface FindingContext {
  readonly model: Model;
  readonly micro: Readonly<Record<MicroBasisName, MicroBasis>>;
  readonly gutCheck: GutCheck;
  readonly macro: Macro;
  readonly rhem: Rhem;
  readonly clients: ClientGroups;
}

/** Looks for one thing worth finding; an empty list where all is well. */
export type FindingRule = (context: FindingContext) => readonly Finding[];

export const monthsPerYear = 12;
