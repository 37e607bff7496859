import { describe, expect, it } from 'vitest';
import { analysisAsJson } from '../../electron/cli/analyze-company';
import { goldenCompany, goldenPath } from '../support/golden-company';

describe('everything the model says of a golden company', () => {
  it.each(['larkspur', 'thousand-seats'] as const)('has not changed for %s', async (name) => {
    await expect(analysisAsJson(goldenCompany(name))).toMatchFileSnapshot(goldenPath(`${name}.analysis.json`));
  });
});
