import type { Company } from '@shared/domain/company';
import { analyze } from '@shared/engine/analyze';
import type { Assumptions } from '@shared/engine/assumptions';
import { explain } from '@shared/engine/explain/explain';
import { parseFigureId } from '@shared/engine/explain/parse-figure-id';
import type { ExplainedInput } from '@shared/engine/explanation';
import { applyLevers } from '@shared/engine/scenario/apply-levers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenCompany } from '../support/golden-company';
import { makeCompany } from '../support/make-company';
import { thousandSeats } from '../support/thousand-seats';
import { companyArbitrary } from './support/arbitrary-company';
import { everyFigureId } from './support/every-figure-id';
import { mismatches } from './support/fold-inputs';
import { say } from './support/say';

const larkspur = goldenCompany('larkspur');
const analysis = analyze(larkspur);

/** Everything wrong with the explanations of a company's figures. */
function wrongIn(company: Company, assumptions: Assumptions = {}): string[] {
  const figures = analyze(company, assumptions);
  return everyFigureId(company).flatMap((id) => {
    const { value, inputs, missing, formula, note } = explain(id, company, figures);
    const wrong = mismatches(id, value, inputs);
    if (value !== null && !Number.isFinite(value)) wrong.push(`${id} is ${value}`);
    if ((value === null) !== (missing !== null)) wrong.push(`${id} is ${value} with the reason ${missing?.message}`);
    if (value !== null && inputs.length === 0 && value !== 0) wrong.push(`${id} has no inputs`);
    for (const sentence of [formula, note]) {
      if (sentence !== null && /[{}]|NaN|Infinity/.test(say(sentence))) wrong.push(`${id}: ${say(sentence)}`);
    }
    return wrong;
  });
}

describe('an explanation', () => {
  it.each([
    ['a company with recorded time', larkspur],
    ['a company without', thousandSeats()],
    ['a company too large to list', makeCompany({ clients: 60, tools: 40, people: 60, months: 2 })],
  ])('comes to its value from top to bottom, and so does every part: %s', (_name, company) => {
    expect(wrongIn(company)).toEqual([]);
  });

  it('does so in a scenario', () => {
    const { company, assumptions } = applyLevers(larkspur, [
      { id: 'seats', on: true, kind: 'seats', rate: 0.1 },
      { id: 'rhem', on: true, kind: 'rhem', hoursPerSeat: 0.3, clientIds: null },
      { id: 'tools', on: true, kind: 'toolsCost', rate: -0.1 },
    ]);
    expect(wrongIn(company, assumptions)).toEqual([]);
  });

  it('does so for every company', () => {
    fc.assert(
      fc.property(companyArbitrary('tame'), (company) => {
        expect(wrongIn(company)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('has finite lines for odd companies too', () => {
    fc.assert(
      fc.property(companyArbitrary(), (company) => {
        const figures = analyze(company);
        const linesOf = (inputs: readonly ExplainedInput[]): ExplainedInput[] =>
          inputs.flatMap((line) => [line, ...linesOf(line.parts ?? [])]);
        const odd = everyFigureId(company)
          .flatMap((id) => linesOf(explain(id, company, figures).inputs))
          .filter((line) => line.value !== null && !Number.isFinite(line.value));
        expect(odd).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the required price of the modeled basis with its parts, ways to edit them, and the offer', () => {
    const { title, value, formula, inputs, note } = explain('micro.modeled.requiredPrice', larkspur, analysis);
    expect(title).toBe('Required price, modeled');
    expect(value).toBe(analysis.micro.modeled.requiredPriceCents);
    expect(say(formula)).toBe('$52.25 cost per seat ÷ (1 − 70%)');
    expect(note && say(note)).toBe('Offered at $175, which earns 70.1%.');
    const [cost, left] = inputs;
    expect(cost?.parts?.map((part) => part.label)).toEqual([
      'Support',
      'Centralized',
      'Alignment',
      'vCIO',
      'Outside the areas',
    ]);
    const support = cost?.parts?.[0]?.parts?.map((part) => [part.operator, part.label, part.href]);
    expect(support).toEqual([
      [undefined, 'Loaded cost of a person, a month', '/settings#areas.support.loadedMonthlyCents'],
      ['×', 'Reactive hours a seat (RHEM)', '/rhem'],
      ['÷', 'Productive hours, a month', '/settings#productiveHoursPerMonth'],
      ['+', 'Tools, a seat', null],
    ]);
    expect(left?.parts?.[1]).toMatchObject({ label: 'Target gross margin', href: '/settings#targetGrossMargin' });
  });

  it('leads from the actual labor of an area to each person in it', () => {
    const { inputs } = explain('micro.actual.support.labor', larkspur, analysis);
    const people = inputs[0]?.parts?.map((part) => [part.label, part.href]);
    expect(people).toEqual([
      ['Dev Patel', '/team#dev'],
      ['Jonah Reed', '/team#jonah'],
      ['Maya Ortiz', '/team#maya'],
    ]);
  });

  it('says why a figure has no value, and leads to where it is mended', () => {
    const empty = { ...larkspur, clients: [] };
    const { value, missing } = explain('micro.actual.grossMargin', empty, analyze(empty));
    expect(value).toBeNull();
    expect(missing).toEqual({ message: 'There are no active clients yet. Add a client.', href: '/clients' });
  });

  it('leads from a client’s missing figure to the client', () => {
    const { missing } = explain('client.fairhaven.breakEven', larkspur, analysis);
    expect(missing).toMatchObject({ href: '/clients/fairhaven' });
  });

  it('shows a tool that is lifted to its minimum, and one paid by the year', () => {
    const [tool] = larkspur.tools;
    if (tool === undefined) throw new Error('The company has no tools.');
    const company = {
      ...larkspur,
      tools: [
        {
          ...tool,
          unit: 'seat' as const,
          unitCostCents: 1_200,
          billing: 'annual' as const,
          minimumMonthlyCents: 100_000,
        },
      ],
    };
    const { value, inputs } = explain(`tool.${tool.id}.monthly`, company, analyze(company));
    expect(value).toBe(100_000);
    expect(inputs.map((line) => [line.operator, line.label, line.value])).toEqual([
      [undefined, 'Seats it is bought for', 956],
      ['×', 'Price of one, a month', 100],
      ['+', 'Up to its minimum', 4_400],
    ]);
  });

  it('lists twenty clients and adds the others up', () => {
    const company = makeCompany({ clients: 60, seed: 7 });
    const { inputs } = explain('totals.seats', company, analyze(company));
    expect(inputs).toHaveLength(21);
    expect(inputs.at(-1)?.label).toMatch(/^\d+ others$/);
  });

  it('stays calm when its row is gone', () => {
    expect(explain('client.nobody.cost', larkspur, analysis).missing?.message).toContain('removed');
    expect(explain('tool.nothing.monthly', larkspur, analysis).value).toBeNull();
  });
});

describe('the name of a figure', () => {
  it('is taken apart for every figure there is', () => {
    for (const id of everyFigureId(larkspur)) expect(parseFigureId(id), id).not.toBeNull();
  });

  it('may hold an id with dots', () => {
    expect(parseFigureId('client.a.b.c.cost')).toEqual({ kind: 'client', id: 'a.b.c', figure: 'cost' });
  });

  it.each([
    '',
    'micro',
    'micro.actual',
    'micro.actual.nothing',
    'client..cost',
    'client.a.nothing',
    'rhem.a.true',
    'serviceEmployees.x',
  ])('is refused where it names nothing: %j', (id) => expect(parseFigureId(id)).toBeNull());

  it('does not compile where it names nothing', () => {
    // @ts-expect-error There is no such figure.
    expect(explain('micro.actual.nothing', larkspur, analysis).value).toBeNull();
  });
});
