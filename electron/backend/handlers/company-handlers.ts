import { changeCompany } from '../services/change-company';
import { exportCompany } from '../services/export-company';
import { removeCompany, replaceCompany } from '../services/replace-company';
import type { Handlers } from './handler';

/** The company: changing, replacing, removing and exporting it. */
export const companyHandlers = {
  'company.change': ({ label, changes }, { session }) => ({ undo: changeCompany(session.file(), label, changes) }),
  'company.replace': ({ label, company }, { session }) => ({ undo: replaceCompany(session.file(), label, company) }),
  'company.remove': (_input, { session }) => ({ undo: removeCompany(session.file()) }),
  'company.export': (_input, { session }) => exportCompany(session.file()),
} satisfies Handlers<'company.change' | 'company.replace' | 'company.remove' | 'company.export'>;
