import { analyze } from '@shared/engine/analyze';
import { describe, expect, it } from 'vitest';
import { gapScale, isHot, marginStanding, microRows } from '../../renderer/features/micro/micro-table';
import { goldenCompany } from './golden-company';

const analysis = analyze(goldenCompany('larkspur'));

describe('microRows', () => {
  it('sets actual against modeled and guideline as the tie-out does', () => {
    for (const row of microRows(analysis, false)) {
      const tieOut = analysis.tieOut.areas[row.part];
      expect(row.lessModeledCents).toBeCloseTo(tieOut.actualLessModeledCents ?? Number.NaN, 9);
      expect(row.lessGuidelineCents).toBeCloseTo(tieOut.actualLessGuidelineCents ?? Number.NaN, 9);
    }
  });

  it('adds up to the cost per seat on every basis', () => {
    const rows = microRows(analysis, false);
    for (const basis of ['actual', 'modeled', 'guideline'] as const) {
      const sum = rows.reduce((cents, row) => cents + (row.cells[basis].totalCents ?? Number.NaN), 0);
      expect(sum).toBeCloseTo(analysis.micro[basis].totalCentsPerSeat ?? Number.NaN, 9);
    }
  });

  it('shows whole people in the modeled column only', () => {
    const [support] = microRows(analysis, true);
    expect(support?.cells.modeled.people).toBe(3);
    expect(support?.cells.actual.people).toBeCloseTo(2.7, 9);
    expect(support?.lessModeledCents).toBeCloseTo(1635.04 - 1741.11, 0);
  });

  it('has no gaps where nobody is on the team', () => {
    const rows = microRows(analyze({ ...goldenCompany('larkspur'), team: [] }), false);
    expect(rows.map(({ lessModeledCents }) => lessModeledCents)).toEqual([null, null, null, null, null]);
  });
});

describe('isHot', () => {
  it('marks a gap of two percent of the cost, in either direction', () => {
    expect([isHot(104, 5200), isHot(-104, 5200), isHot(103, 5200)]).toEqual([true, true, false]);
    expect(isHot(null, 5200)).toBe(false);
    expect(isHot(500, null)).toBe(false);
  });
});

describe('gapScale', () => {
  it('holds the largest gap, and is never zero', () => {
    expect(gapScale([10, -200, null])).toBeGreaterThan(200);
    expect(gapScale([null, 0])).toBeGreaterThan(0);
  });
});

describe('marginStanding', () => {
  it('says how far the bases that miss the target are from it', () => {
    const standing = marginStanding({ actual: 0.678, modeled: 0.688, guideline: 0.674 }, 0.7);
    expect(standing?.missing).toEqual(['actual', 'modeled', 'guideline']);
    expect(standing?.least).toBeCloseTo(0.012, 9);
    expect(standing?.most).toBeCloseTo(0.026, 9);
  });

  it('keeps those that reach it apart', () => {
    const standing = marginStanding({ actual: 0.7, modeled: 0.71, guideline: 0.69 }, 0.7);
    expect(standing?.reaching).toEqual(['actual', 'modeled']);
    expect(standing?.missing).toEqual(['guideline']);
    expect(standing?.most).toBeCloseTo(0.01, 9);
  });

  it('leaves out a basis without a margin', () => {
    expect(marginStanding({ actual: null, modeled: 0.75, guideline: null }, 0.7)?.reaching).toEqual(['modeled']);
    expect(marginStanding({ actual: null, modeled: null, guideline: null }, 0.7)).toBeNull();
  });
});
