/**
 * Prints `N passed, N failed` over everything `npm test` ran: the tests of Vitest and Playwright one by one, and lint,
 * types, and a run that ended without a report, as one each. Exit code 1 where anything failed or nothing ran.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const checks = readReport('checks.json') ?? {};
const counts = [
  countCheck('lint'),
  countCheck('types'),
  countRun('unit', ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
    passed: numPassedTests,
    // A file that does not even load has no tests to count.
    failed: numFailedTests || numFailedTestSuites,
  })),
  countRun('e2e', ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected || errors.length,
  })),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function countCheck(name) {
  return checks[name] === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function countRun(name, countsOf) {
  const report = readReport(`${name}.json`);
  const { passed, failed } = report ? countsOf(report) : { passed: 0, failed: 0 };
  return { passed, failed: failed === 0 && checks[name] !== 0 ? 1 : failed };
}

function readReport(fileName) {
  const path = join(root, 'test-results', fileName);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
