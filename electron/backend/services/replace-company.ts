import type { UndoState } from '@shared/contract';
import type { Company } from '@shared/domain/company';
import { findProblems } from '@shared/domain/find-problems';
import { sumTime } from '@shared/domain/time-key';
import type { OpenFile } from '../database/open-file';
import { commit } from './commit';
import { refuseProblems } from './refuse-problems';
import { requireCompany } from './require-company';
import { undoState } from './undo-state';

/** Puts a company in the place of the one that is there, if any, as one undo step. Its time is summed by key. */
export function replaceCompany(file: OpenFile, label: string, company: Company): UndoState {
  refuseProblems(findProblems(company));
  return put(file, label, { ...company, time: sumTime(company.time) });
}

/** Takes the company away, as one undo step; throws a SeatwiseError where there is none. */
export function removeCompany(file: OpenFile): UndoState {
  const { isSample, settings } = requireCompany(file);
  return put(file, isSample ? 'Remove the sample company' : `Remove ${settings.companyName}`, null);
}

function put(file: OpenFile, label: string, company: Company | null): UndoState {
  const undo = file.company;
  commit(file, company, () => {
    file.companies.replace(company);
    file.undoSteps.add({ kind: 'company', label, undo, redo: company });
  });
  return undoState(file);
}
