import { emptyCompany } from '@shared/domain/new-company';
import { analyze } from '@shared/engine/analyze';
import { explain } from '@shared/engine/explain/explain';
import { describe, expect, it } from 'vitest';
import { findHelp } from '../../renderer/features/help/find-help';
import { formulas } from '../../renderer/features/help/formulas';
import { glossary } from '../../renderer/features/help/glossary';
import { placeOf } from '../../renderer/features/help/place-of';
import { type ExamplePart, workedExample } from '../../renderer/features/help/worked-example';
import { numberSettings } from '../../renderer/features/settings/number-settings';
import { otherSettings } from '../../renderer/features/settings/other-settings';
import { settingSections } from '../../renderer/features/settings/setting-sections';
import { goldenCompany } from '../support/golden-company';

const company = goldenCompany('larkspur');
const analysis = analyze(company);

/** Works a line of arithmetic out the way a person does: parentheses, then × and ÷, then + and −. */
function workOut(parts: readonly ExamplePart[]): number {
  let at = 0;
  const takeSign = (...signs: readonly string[]): string | undefined => {
    const part = parts[at];
    if (part?.kind !== 'sign' || !signs.includes(part.text)) return undefined;
    at++;
    return part.text;
  };
  function sum(): number {
    let total = product();
    for (let sign = takeSign('+', '−'); sign; sign = takeSign('+', '−')) total += (sign === '+' ? 1 : -1) * product();
    return total;
  }
  function product(): number {
    let total = atom();
    for (let sign = takeSign('×', '÷'); sign; sign = takeSign('×', '÷')) total *= sign === '×' ? atom() : 1 / atom();
    return total;
  }
  function atom(): number {
    if (takeSign('(')) {
      const inside = sum();
      if (!takeSign(')')) throw new Error('A parenthesis is not closed.');
      return inside;
    }
    const part = parts[at++];
    if (part?.kind !== 'value' || part.input.value === null) throw new Error('A value is missing.');
    return part.input.value;
  }
  return sum();
}

describe('the formulas', () => {
  it('have anchors of their own', () => {
    expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length);
  });

  it.each(formulas.map((formula) => [formula.id, formula] as const))('%s works out to its figure', (_id, formula) => {
    const figureId = formula.example(company, analysis);
    if (figureId === null) throw new Error('There is nothing to work it out for.');
    const { value, inputs } = explain(figureId, company, analysis);
    const parts = workedExample({ inputs });
    if (value === null || parts === null) throw new Error('It has no example.');
    expect(workOut(parts)).toBeCloseTo(value, 6);
  });

  it('have nothing to show, or say why, in a company with nothing in it', () => {
    const empty = emptyCompany({ companyName: 'New', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
    const nothing = analyze(empty);
    for (const formula of formulas) {
      const figureId = formula.example(empty, nothing);
      if (figureId === null) continue;
      const { value, missing } = explain(figureId, empty, nothing);
      expect(value === null).toBe(missing !== null);
    }
  });
});

describe('the glossary', () => {
  it('has each term once, under an anchor of its own', () => {
    expect(new Set(glossary.map(({ name }) => name)).size).toBe(glossary.length);
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });

  it('leads only to pages and fields that are there', () => {
    const fields = new Set<string>([
      ...numberSettings.map(({ id }) => id),
      ...Object.keys(otherSettings),
      ...settingSections.map(({ id }) => id),
    ]);
    for (const { href } of [...glossary, ...formulas.map(({ shownOn }) => shownOn)]) {
      if (href === undefined) continue;
      expect(placeOf(href)).not.toBe('Open');
      const [path, anchor] = href.split('#');
      if (path === '/settings' && anchor) expect([...fields]).toContain(anchor);
    }
  });
});

describe('findHelp', () => {
  it('finds a term by its other names and a formula by its letters', () => {
    expect(findHelp('all-in price').terms.map(({ id }) => id)).toEqual(['aisp']);
    expect(findHelp('hidden price multiplier').formulas.map(({ id }) => id)).toEqual(['hidden-price-effect']);
  });

  it('leaves the sections that speak of it', () => {
    expect(findHelp('backup restore').sections.has('files')).toBe(true);
    expect(findHelp('xyzzy').sections.size).toBe(0);
    expect(findHelp('').sections.size).toBe(7);
  });
});
