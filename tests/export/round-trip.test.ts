import { applyChanges } from '@shared/domain/apply-changes';
import type { Company } from '@shared/domain/company';
import { findProblems } from '@shared/domain/find-problems';
import { analyze } from '@shared/engine/analyze';
import { type ExportTableId, exportCsv, exportTables } from '@shared/export/export-tables';
import type { ImportKind } from '@shared/import/import-kind';
import { decisionKey } from '@shared/import/import-plan';
import type { Decision } from '@shared/import/match-names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportDesk } from '../../renderer/features/import/import-desk';
import { untouchedSetup } from '../../renderer/features/import/import-setup';
import { readTable } from '../../renderer/features/import/read-table';
import { goldenCompany } from '../support/golden-company';
import { makeCompany } from '../support/make-company';

const kinds = ['clients', 'lines', 'tools', 'team', 'time'] as const satisfies readonly (ImportKind & ExportTableId)[];

/** Imports a table that Seatwise exported, creating what is not there. */
function importInto(company: Company, kind: ImportKind, text: string) {
  const desk = new ImportDesk(new TextEncoder().encode(text), kind, company.settings.locale, {
    sources: [],
    aliases: [],
  });
  const decisions = new Map<string, Decision>(
    desk
      .match(untouchedSetup, company)
      .map(({ list, key, decision }) => [decisionKey(list, key), decision ?? { action: 'create' }]),
  );
  return desk.plan({ setup: untouchedSetup, company, decisions, mode: 'replace', workTypeId: null, lineUnit: 'flat' });
}

const textOf = (kind: ExportTableId, company: Company) => exportCsv(kind, company, analyze(company)).text;

const company = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    clients: fc.integer({ min: 1, max: 12 }),
    locale: fc.constantFrom('en-US', 'de-DE', 'en-IN', 'fr-FR'),
  })
  .chain(({ seed, clients, locale }) => {
    const made = makeCompany({ clients, tools: 8, people: 6, months: 2, seed });
    return fc
      .record({
        notes: fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: clients, maxLength: clients }),
        hours: fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 20 }),
      })
      .map(
        ({ notes, hours }): Company => ({
          ...made,
          settings: { ...made.settings, locale },
          clients: made.clients.map((client, at) => ({
            ...client,
            notes: (notes[at] ?? '')
              .replace(/[\p{C}\u00ad]/gu, '')
              .trim()
              .replace(/^[-–—]+$/, ''),
          })),
          time: made.time
            .filter((entry) => entry.hours > 0)
            .map((entry, at) => ({ ...entry, hours: (hours[at % hours.length] ?? 1) / 1000 })),
        }),
      );
  });

describe('export and import', () => {
  it('changes nothing where a table goes back into its own company', () => {
    fc.assert(
      fc.property(company, (own) => {
        for (const kind of kinds) {
          const plan = importInto(own, kind, textOf(kind, own));
          expect(plan.problems).toEqual([]);
          expect(applyChanges(own, plan.changes)).toEqual(own);
          expect(plan.changes).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('makes the same company again from its tables', () => {
    fc.assert(
      fc.property(company, (own) => {
        let made: Company = { ...own, clients: [], tools: [], team: [], time: [] };
        for (const kind of kinds) {
          const plan = importInto(made, kind, textOf(kind, own));
          expect(plan.problems).toEqual([]);
          made = applyChanges(made, plan.changes);
          expect(findProblems(made)).toEqual([]);
        }
        for (const { id } of exportTables) {
          if (id !== 'profitability') expect(textOf(id, made)).toBe(textOf(id, own));
        }
        expect(analyze(made).micro.modeled.totalCentsPerSeat).toBeCloseTo(
          analyze(own).micro.modeled.totalCentsPerSeat ?? 0,
          6,
        );
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('writes every table of a real company, profitability with the figures of its page', () => {
    const own = goldenCompany('larkspur');
    const analysis = analyze(own);
    for (const { id, label } of exportTables) {
      const { fileName, text } = exportCsv(id, own, analysis);
      expect(fileName).toBe(`larkspur-it-${label.toLowerCase().replaceAll(' ', '-')}-2026-09.csv`);
      const [header, ...rows] = readTable(text, ',');
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every(({ cells }) => cells.length === header?.cells.length)).toBe(true);
      expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
    }
    const [header, ...rows] = readTable(exportCsv('profitability', own, analysis).text, ',');
    const at = header?.cells.indexOf('MRR a month') ?? -1;
    const sum = rows.reduce((total, { cells }) => total + Number(cells[at]), 0);
    expect(sum).toBeCloseTo(analysis.totals.mrrCents / 100, 2);
  });
});
