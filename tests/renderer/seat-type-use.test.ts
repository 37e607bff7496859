import { describe, expect, it } from 'vitest';
import { clientsWithSeatType, freeSeatTypeName } from '../../renderer/features/settings/seat-type-use';
import { teamAverages } from '../../renderer/features/settings/team-average';
import { goldenCompany } from '../support/golden-company';

const company = goldenCompany('larkspur');

describe('clientsWithSeatType', () => {
  it('names the clients that keep a seat type from being removed', () => {
    const frontline = company.seatTypes.find(({ name }) => name === 'Frontline');
    const names = clientsWithSeatType(company.clients, frontline?.id ?? '').map(({ name }) => name);
    expect(names).toEqual(['Dunmore Manufacturing', 'Lakeview Senior Living']);
    expect(clientsWithSeatType(company.clients, 'none')).toEqual([]);
  });
});

describe('freeSeatTypeName', () => {
  it('finds a name that no other has', () => {
    expect(freeSeatTypeName(['Standard'])).toBe('New seat type');
    expect(freeSeatTypeName(['New seat type', 'New seat type 2'])).toBe('New seat type 3');
  });
});

describe('teamAverages', () => {
  it('is what a full-time person of each area costs, in whole units of the currency', () => {
    expect(teamAverages(company)).toEqual({
      support: 562_400,
      central: 709_000,
      tam: 592_900,
      vcio: 830_300,
      proserv: 669_600,
    });
  });

  it('is nothing where nobody works', () => {
    expect(teamAverages({ ...company, team: [] }).support).toBeNull();
  });
});
