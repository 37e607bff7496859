import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';
import type { CompanyFile } from './test';

/** One of the golden companies as its file has it. */
export function golden(name: 'larkspur' | 'thousand-seats'): CompanyFile {
  return JSON.parse(readFileSync(join(root, `tests/golden/${name}.json`), 'utf8'));
}
