import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from '@shared/domain/company';
import { readCompanyFile } from '@shared/domain/company-file';

/** Path of a file in tests/golden. */
export function goldenPath(name: string): string {
  return join(import.meta.dirname, '..', 'golden', name);
}

/** A company file of tests/golden, read as the app reads it. */
export function goldenCompany(name: 'larkspur' | 'thousand-seats'): Company {
  const read = readCompanyFile(readFileSync(goldenPath(`${name}.json`), 'utf8'));
  if (!read.ok) throw new Error(read.problems.map((problem) => `${problem.place}: ${problem.message}`).join('\n'));
  return read.company;
}
