import { starterWorkTypes } from '@shared/domain/starter-work-types';
import { workClasses } from '@shared/domain/time';
import { type Answers, answersFor, classify, questionOrder } from '@shared/engine/classification/classify';
import { isHidden, reasonForWorkType } from '@shared/engine/classification/reasons';
import { workedExamples } from '@shared/engine/classification/worked-examples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const answer = fc.option(fc.boolean(), { nil: undefined });
const anyAnswers: fc.Arbitrary<Answers> = fc
  .record({ billed: answer, vcio: answer, central: answer, tam: answer })
  .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)));

describe('classify', () => {
  it('asks in the order of the chart', () => {
    expect(classify({}).next).toBe('billed');
    expect(classify({ billed: false }).next).toBe('vcio');
    expect(classify({ billed: false, vcio: false }).next).toBe('central');
    expect(classify({ billed: false, vcio: false, central: false }).next).toBe('tam');
  });

  it('lets the first yes decide', () => {
    expect(classify({ billed: true, vcio: true, tam: true })).toEqual({
      path: [{ question: 'billed', answer: true }],
      next: null,
      class: 'proserv',
    });
    expect(classify({ billed: false, vcio: true, central: true }).class).toBe('vcio');
    expect(classify({ billed: false, vcio: false, central: true, tam: true }).class).toBe('central');
    expect(classify({ billed: false, vcio: false, central: false, tam: true }).class).toBe('tam');
  });

  it('makes what is included and none of the four RHEM, always', () => {
    expect(classify({ billed: false, vcio: false, central: false, tam: false })).toMatchObject({
      next: null,
      class: 'rhem',
    });
  });

  it('does not jump over an open question', () => {
    expect(classify({ billed: false, central: true })).toEqual({
      path: [{ question: 'billed', answer: false }],
      next: 'vcio',
      class: null,
    });
  });

  it('either asks on or decides, and its way is the beginning of the chart', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const decision = classify(answers);
        expect(decision.next === null).toBe(decision.class !== null);
        expect(decision.path.map(({ question }) => question)).toEqual(questionOrder.slice(0, decision.path.length));
        expect(decision.path.slice(0, -1).every((step) => !step.answer)).toBe(true);
        expect(decision.class === 'rhem').toBe(questionOrder.every((question) => answers[question] === false));
      }),
    );
  });

  it('comes back to the class whose answers are given', () => {
    for (const workClass of workClasses) {
      if (workClass === 'internal') expect(answersFor(workClass)).toEqual({});
      else expect(classify(answersFor(workClass)).class).toBe(workClass);
    }
  });
});

describe('reasons', () => {
  it('say of hidden work where it is logged', () => {
    expect(reasonForWorkType({ class: 'rhem', loggedUnder: 'central', onsite: false })).toContain(
      'logged under Centralized, so the reported RHEM misses it.',
    );
    expect(isHidden({ class: 'rhem', loggedUnder: 'support' })).toBe(false);
    expect(isHidden({ class: 'central', loggedUnder: 'central' })).toBe(false);
  });

  it('differ between the starter kinds of different classes', () => {
    const reasons = new Map(starterWorkTypes.map((type) => [type.class, reasonForWorkType(type)]));
    expect(new Set(reasons.values()).size).toBe(workClasses.length);
  });
});

describe('the worked examples', () => {
  it('lead where the framework says', () => {
    const ends = workedExamples.map(({ id, turns }) => [id, ...turns.map(({ answers }) => classify(answers).class)]);
    expect(ends).toEqual([
      ['tam-on-site', 'rhem', 'tam'],
      ['changes-team', 'rhem', 'proserv'],
      ['intern-builds', 'rhem', 'proserv'],
    ]);
  });
});
