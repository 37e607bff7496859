import type { CallOutput } from '@shared/contract';
import { applyChanges } from '@shared/domain/apply-changes';
import type { Company } from '@shared/domain/company';
import { changesBetween } from '@shared/domain/invert-changes';
import { SeatwiseError } from '@shared/errors';
import type { OpenFile } from '../database/open-file';
import type { FoundStep, StepEffect } from '../database/repositories/undo-step-repository';
import { commit } from './commit';
import { requireCompany } from './require-company';
import { undoState } from './undo-state';

type Travelled = CallOutput<'history.undo'>;

/** Takes back the last thing that was done and not undone; throws a SeatwiseError where there is nothing. */
export function undo(file: OpenFile): Travelled {
  return travel(file, file.undoSteps.nextUndo(), 'There is nothing to undo.');
}

/** Does again what was undone last; throws a SeatwiseError where there is nothing. */
export function redo(file: OpenFile): Travelled {
  return travel(file, file.undoSteps.nextRedo(), 'There is nothing to redo.');
}

function travel(file: OpenFile, found: FoundStep | null, nothing: string): Travelled {
  if (found === null) throw new SeatwiseError('nothingToUndo', nothing);
  const { effect, mark } = found;
  const company = companyAfter(file, effect);
  commit(file, company, () => {
    if (effect.kind === 'company') file.companies.replace(company);
    else if (company !== null) file.companies.apply(changesBetween(requireCompany(file), company));
    mark();
  });
  return { step: effect, undo: undoState(file) };
}

function companyAfter(file: OpenFile, effect: StepEffect): Company | null {
  return effect.kind === 'company' ? effect.company : applyChanges(requireCompany(file), effect.changes);
}
