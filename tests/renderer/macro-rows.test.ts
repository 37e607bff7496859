import { analyze } from '@shared/engine/analyze';
import { describe, expect, it } from 'vitest';
import { leverageSummary } from '../../renderer/features/macro/leverage-summary';
import {
  fullAt,
  peopleTicks,
  revenuePerTechnicalEmployee,
  roomOf,
  staffingRows,
  staffingTotal,
} from '../../renderer/features/macro/staffing-rows';
import { goldenCompany } from './golden-company';

const company = goldenCompany('larkspur');
const { macro } = analyze(company);

describe('leverageSummary', () => {
  it('sorts the areas by how they stand', () => {
    expect(leverageSummary(macro, ['support'])).toEqual({
      above: ['tam', 'vcio'],
      under: ['proserv'],
      small: ['central'],
      withoutPeople: [],
      withoutBasis: [],
    });
    expect(leverageSummary(macro).under).toEqual(['support', 'proserv']);
  });

  it('names areas with only people or only work', () => {
    expect(leverageSummary(analyze({ ...company, team: [] }).macro).withoutPeople).toHaveLength(5);
    expect(leverageSummary(analyze({ ...company, clients: [] }).macro).withoutBasis).toHaveLength(5);
  });
});

describe('roomOf', () => {
  it('is room below the guideline and past it above', () => {
    expect(roomOf(macro.areas.central)).toEqual({ kind: 'room', amount: 3427 });
    const tam = roomOf(macro.areas.tam);
    expect(tam).toMatchObject({ kind: 'past' });
    expect('amount' in tam && tam.amount).toBeCloseTo(3_393_800, 6);
  });

  it('asks for the first person where there is work and nobody to do it', () => {
    const unstaffed = analyze({ ...company, team: [] }).macro;
    expect(roomOf(unstaffed.areas.support)).toEqual({ kind: 'firstPerson' });
    const empty = analyze({ ...company, team: [], clients: [] }).macro;
    expect(roomOf(empty.areas.support)).toEqual({ kind: 'none' });
  });

  it('fills at its people times the guideline', () => {
    expect(fullAt(macro.areas.central)).toBe(4500);
  });
});

describe('staffingRows', () => {
  it('has, needs now and needs at the guideline, fractional and whole', () => {
    const rows = staffingRows(macro);
    const vcio = rows.find(({ area }) => area === 'vcio');
    expect(vcio).toMatchObject({ neededWhole: 1, atGuidelineWhole: 2 });
    expect(vcio?.have).toBeCloseTo(0.75, 9);
    expect(vcio?.needed).toBeCloseTo(0.72, 9);
    expect(vcio?.atGuideline).toBeCloseTo(1.1424, 4);
  });

  it('totals the areas that have a figure', () => {
    const rows = staffingRows(macro);
    expect(staffingTotal(rows, 'have')).toBeCloseTo(7.95, 9);
    expect(staffingTotal(rows, 'needed')).toBeCloseTo(5.9767, 4);
    expect(staffingTotal(rows, 'neededWhole')).toBe(7);
    expect(staffingTotal([], 'needed')).toBeNull();
  });

  it('fits the axis to whole, round numbers', () => {
    expect(peopleTicks(staffingRows(macro))).toEqual([0, 1, 2, 3]);
    const large = staffingRows(macro).map((row) => ({ ...row, have: row.have * 50 }));
    expect(peopleTicks(large)).toEqual([0, 25, 50, 75, 100, 125, 150]);
    expect(peopleTicks([])).toEqual([0, 1]);
  });
});

describe('revenuePerTechnicalEmployee', () => {
  it('spreads the same revenue over the technical areas', () => {
    const technical = revenuePerTechnicalEmployee(macro);
    expect(technical?.people).toBeCloseTo(7.2, 9);
    expect(technical?.cents).toBeCloseTo((12 * (15_993_800 + 3_580_000)) / 7.2, 3);
  });

  it('is nothing without technical people', () => {
    expect(revenuePerTechnicalEmployee(analyze({ ...company, team: [] }).macro)).toBeNull();
  });
});
