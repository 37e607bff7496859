import type { Company } from '@shared/domain/company';
import { SeatwiseError } from '@shared/errors';
import type { OpenFile } from '../database/open-file';

/** The company in the file; throws a SeatwiseError where there is none. */
export function requireCompany(file: OpenFile): Company {
  if (file.company === null) {
    throw new SeatwiseError('noCompany', 'There is no company yet. Start one, open the sample, or import a file.');
  }
  return file.company;
}
