import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Company } from '@shared/domain/company';
import { readCompanyFile } from '@shared/domain/company-file';

/** One of the golden companies, read the way an import reads it. */
export function goldenCompany(name: 'larkspur' | 'thousand-seats'): Company {
  const reading = readCompanyFile(readFileSync(resolve(import.meta.dirname, `../golden/${name}.json`), 'utf8'));
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.company;
}
