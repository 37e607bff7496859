/** `npm test`: every check of the project, one after the other; fails at the end where one of them failed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './require-node.mjs';
import { root, run } from './run.mjs';

const checks = ['lint', 'types', 'unit', 'e2e'];

requireNode();
const reports = join(root, 'test-results');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const exitCodes = {};
for (const check of checks) {
  // Through npm, whose own path is in the environment of every script it runs.
  exitCodes[check] = await run(process.execPath, [process.env.npm_execpath, 'run', '--silent', check]);
}
writeFileSync(join(reports, 'checks.json'), JSON.stringify(exitCodes));

const failed = checks.filter((check) => exitCodes[check] !== 0);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
