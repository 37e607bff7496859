import type { AgreementLine, Client } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import { SeatwiseError } from '@shared/errors';
import { buildClientReport } from '@shared/report/build-client-report';
import { type ClientReport, clientReportSchema } from '@shared/report/client-report';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';

const larkspur = goldenCompany('larkspur');
const today = '2026-11-23';

function withClient(change: Partial<Client>, company: Company = larkspur): Company {
  return {
    ...company,
    clients: company.clients.map((client) => (client.id === 'calloway' ? { ...client, ...change } : client)),
  };
}

function report(change: Partial<Client> = {}, company: Company = larkspur): ClientReport {
  return buildClientReport({ company: withClient(change, company), clientId: 'calloway', today });
}

function line(change: Partial<AgreementLine>): AgreementLine {
  return {
    id: 'line',
    description: 'Managed seat',
    kind: 'mrr',
    unit: 'seat',
    seatTypeId: 'standard',
    quantity: 10,
    unitPriceCents: 10_000,
    ...change,
  };
}

const serverCare = line({ id: 'servers', description: 'Server care', unit: 'flat', seatTypeId: null, quantity: 2 });

describe('headline', () => {
  it('says people, devices and the one price', () => {
    expect(report().headline).toBe('38 people and 44 devices for one price: $182 a person each month.');
  });

  it('counts services as a word where there are several', () => {
    expect(report({ lines: [line({}), serverCare] }).headline).toBe(
      '10 people, 44 devices and two services for one price: $120 a person each month.',
    );
  });

  it('says that a price is an average where people have different ones', () => {
    const lines = [line({}), line({ id: 'more', seatTypeId: 'frontline', quantity: 10, unitPriceCents: 5_000 })];
    expect(report({ lines }).headline).toBe('20 people and 44 devices for $75 a person each month on average.');
  });

  it('speaks of one person in the singular, and of no devices not at all', () => {
    expect(report({ endpoints: null, lines: [line({ quantity: 1 })] }).headline).toBe(
      '1 person for one price: $100 a person each month.',
    );
  });

  it('names the month where nobody is counted', () => {
    expect(report({ lines: [serverCare] }).headline).toBe('44 devices for $200 a month.');
  });

  it('is a plain title where there is no amount', () => {
    expect(report({ lines: [] }).headline).toBe('The agreement in figures');
  });
});

describe('figures', () => {
  it('hold the agreement a month and a year and the price per person', () => {
    expect(report().figures.map(({ label, value, note }) => [label, value, note])).toEqual([
      ['People covered (seats)', '38', null],
      ['Devices covered', '44', 'computers and servers'],
      ['Agreement, a month', '$6,916', '$82,992 a year'],
      ['Price per person, a month', '$182', null],
    ]);
  });

  it('explain seats that weigh less than one', () => {
    const dunmore = buildClientReport({ company: larkspur, clientId: 'dunmore', today });
    expect(dunmore.figures[0]).toMatchObject({ value: '132', note: 'counted as 108 seats', mark: 1 });
    expect(dunmore.figures[3]).toMatchObject({ value: '$135.64', note: '$165.78 a seat' });
    expect(dunmore.notes[0]).toContain('Frontline as 0.5 of a seat');
  });

  it('leave devices out where nobody counted them', () => {
    expect(report({ endpoints: null }).figures.map(({ label }) => label)).not.toContain('Devices covered');
  });
});

describe('agreement', () => {
  it('keeps resale apart from the agreement', () => {
    const resale = line({
      id: 'licenses',
      kind: 'orr',
      unit: 'flat',
      seatTypeId: null,
      quantity: 1,
      unitPriceCents: 99_000,
    });
    const made = report({ lines: [line({}), resale] });
    expect(made.services?.totalMonth).toBe('$1,000');
    expect(made.resale?.totalMonth).toBe('$990');
    expect(made.figures.find(({ label }) => label === 'Agreement, a month')).toMatchObject({
      value: '$1,000',
      mark: 1,
    });
    expect(made.notes).toEqual([
      'Products billed beside the agreement come to $990 a month and are not part of the price per person.',
    ]);
  });

  it('writes cents in a whole column as soon as one amount has some', () => {
    const made = report({ lines: [line({ quantity: 3, unitPriceCents: 1_250 }), serverCare] });
    expect(made.services?.rows.map(({ month }) => month)).toEqual(['$37.50', '$200.00']);
    expect(made.services?.totalMonth).toBe('$237.50');
  });

  it('names a seat line without a description after its seat type, and leaves out lines of nothing', () => {
    const made = report({ lines: [line({ description: '' }), line({ id: 'none', quantity: 0 })] });
    expect(made.services?.rows.map(({ description }) => description)).toEqual(['Standard']);
  });

  it('gives every line its part of the total', () => {
    const shares = report({ lines: [line({}), serverCare] }).services?.rows.map(({ shareOfTotal }) => shareOfTotal);
    expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('words', () => {
  it('say since when, for an active client only', () => {
    expect(report().lead).toBe(
      'Larkspur IT has looked after Calloway Law since November 2020. The agreement comes to $82,992 a year.',
    );
    expect(report({ status: 'prospect' }).lead).toBe('The agreement comes to $82,992 a year.');
  });

  it('carry the MSP’s name, color, contact and date on every page', () => {
    const settings = { ...larkspur.settings, branding: { ...larkspur.settings.branding, contact: '(207) 555-0142' } };
    const { identity } = report({}, { ...larkspur, settings });
    expect(identity).toMatchObject({
      companyName: 'Larkspur IT',
      color: larkspur.settings.branding.color,
      lang: 'en-US',
      documentTitle: 'Service summary for Calloway Law, September 2026',
    });
    expect(identity.foot.slice(0, 2)).toEqual(['November 23, 2026', '(207) 555-0142']);
  });

  it('say that a sample is one', () => {
    expect(report({}, { ...larkspur, isSample: true }).identity.foot.at(-1)).toMatch(/made up/);
  });

  it('write figures the way of the locale', () => {
    const settings = { ...larkspur.settings, locale: 'de-DE', currency: 'EUR' };
    const made = report({}, { ...larkspur, settings });
    expect(made.services?.totalMonth).toMatch(/^6\.916\s€$/);
    expect(made.identity.lang).toBe('en');
  });
});

it('draws a dot for each person, and for ten where there are too many to tell apart', () => {
  expect(report().cover).toMatchObject({ dots: 38, dotsNote: 'One dot for each of the 38 people we look after.' });
  const many = report({ lines: [line({ quantity: 2_345 })] }).cover;
  expect(many).toMatchObject({ dots: 235, dotsNote: 'One dot for every 10 of the 2,345 people we look after.' });
  expect(report({ lines: [] }).cover).toMatchObject({ dots: 0, dotsNote: null });
});

it('says that a client is gone', () => {
  expect(() => buildClientReport({ company: larkspur, clientId: 'nobody', today })).toThrow(SeatwiseError);
});

it('is what its schema says, for every client of the golden company', () => {
  for (const { id } of larkspur.clients) {
    expect(() => clientReportSchema.parse(buildClientReport({ company: larkspur, clientId: id, today }))).not.toThrow();
  }
});
