import { createFormatter } from '@shared/format/formatter';
import { describe, expect, it } from 'vitest';
import {
  choiceField,
  optionalMonthField,
  optionalValueField,
  textField,
  toggleField,
  valueField,
} from '../../renderer/components/grid/cell-fields';
import { raisedCents } from '../../renderer/components/grid/raise';
import { readMonth } from '../../renderer/components/grid/read-month';
import { shareOf, withRestGivenTo, withShare, withTypedShare } from '../../renderer/features/team/allocation';
import { newMember } from '../../renderer/features/team/change-team';
import { payOfKind } from '../../renderer/features/team/member-fields';

interface Item {
  readonly text: string;
  readonly value: number;
  readonly month: string | null;
  readonly isOn: boolean;
}

const item: Item = { text: 'Old', value: 100, month: '2026-01', isOn: false };
const formatter = createFormatter({ locale: 'en-US', currency: 'USD' });

const text = textField<Item>({ get: (of) => of.text, set: (of, value) => ({ ...of, text: value }) });
const money = valueField<Item>('money', formatter, {
  limits: { max: 1_000_000 },
  get: (of) => of.value,
  set: (of, value) => ({ ...of, value }),
});
const month = optionalMonthField<Item>(formatter, {
  get: (of) => of.month,
  set: (of, value) => ({ ...of, month: value }),
  check: (_of, value) => (value === '2020-01' ? 'Too early.' : null),
});

const messageOf = (reading: { readonly ok: boolean; readonly message?: string }) => reading.ok || reading.message;

describe('fields of cells', () => {
  it('read money the way people paste it and refuse what is none', () => {
    expect(money.read('$1,250.00', item)).toEqual({ ok: true, value: { ...item, value: 125_000 } });
    expect(messageOf(money.read('-5', item))).toBe('This cannot be below zero.');
    expect(messageOf(money.read('1e9', item))).toBe('Write the number with digits, for example 1,250.00.');
    expect(messageOf(money.read('70%', item))).toBe('Enter an amount, not a percentage.');
    expect(messageOf(money.read('20,000', item))).toBe('At most $10,000.');
    expect(messageOf(money.read('', item))).toBe('Enter a number.');
  });

  it('take emoji in names and refuse names that are too long or missing', () => {
    expect(text.read(' 🚀  Rocket ', item)).toEqual({ ok: true, value: { ...item, text: '🚀 Rocket' } });
    expect(messageOf(text.read('x'.repeat(5000), item))).toBe('At most 200 characters fit; this has 5,000.');
    expect(messageOf(text.read('  ', item))).toBe('Enter a name.');
  });

  it('empty what may be empty', () => {
    const rate = optionalValueField<{ share: number | null }>('rate', formatter, {
      limits: { max: 1 },
      get: ({ share }) => share,
      set: (_of, share) => ({ share }),
    });
    expect(rate.read(' ', { share: 0.5 })).toEqual({ ok: true, value: { share: null } });
    expect(rate.write({ share: 0.125 })).toBe('12.5%');
    expect(messageOf(rate.read('101', { share: null }))).toBe('At most 100%.');
    expect(month.read('', item)).toEqual({ ok: true, value: { ...item, month: null } });
  });

  it('refuse a value that doesn’t fit the rest of the row', () => {
    expect(messageOf(month.read('Jan 2020', item))).toBe('Too early.');
  });

  it('find a choice by value, label or other word', () => {
    const choice = choiceField<Item, 'a' | 'b'>(
      [
        { value: 'a', label: 'First' },
        { value: 'b', label: 'Second', aliases: ['Two'] },
      ],
      { get: () => 'a', set: (of, value) => ({ ...of, text: value }) },
    );
    for (const word of ['b', 'SECOND', ' two ']) {
      expect(choice.read(word, item)).toEqual({ ok: true, value: { ...item, text: 'b' } });
    }
    expect(messageOf(choice.read('third', item))).toBe('Choose one of: First, Second.');
  });

  it('read yes and no', () => {
    const toggle = toggleField<Item>({ get: ({ isOn }) => isOn, set: (of, isOn) => ({ ...of, isOn }) });
    expect(toggle.read('Yes', item)).toEqual({ ok: true, value: { ...item, isOn: true } });
    expect(toggle.read('', { ...item, isOn: true })).toEqual({ ok: true, value: item });
    expect(messageOf(toggle.read('maybe', item))).toBe('Write yes or no.');
  });
});

describe('readMonth', () => {
  it.each([
    ['2026-09', '2026-09'],
    ['9/2026', '2026-09'],
    ['2026/9/15', '2026-09'],
    ['Sep 2026', '2026-09'],
    ['september 2026', '2026-09'],
  ])('reads %s', (written, expected) => {
    expect(readMonth(written, 'en-US')).toEqual({ ok: true, value: expected });
  });

  it('reads the names of the locale', () => {
    expect(readMonth('März 2026', 'de-DE')).toEqual({ ok: true, value: '2026-03' });
  });

  it.each(['2026-13', 'Ju 2026', '1969-01', 'soon', ''])('refuses %j', (written) => {
    expect(readMonth(written, 'en-US').ok).toBe(false);
  });
});

describe('raisedCents', () => {
  it('rounds to the cent and stops at zero', () => {
    expect(raisedCents(9_999, { rate: 0.05 })).toBe(10_499);
    expect(raisedCents(300, { amountCents: -500 })).toBe(0);
    expect(raisedCents(8_000, { amountCents: 500 }, 0.5)).toBe(8_250);
  });
});

describe('allocations', () => {
  const member = withShare(withShare(newMember('Ann', '2026-01', 0.12), 'support', 0.7), 'tam', 0.1);

  it('give the rest so that it adds up to exactly 100%', () => {
    const whole = withRestGivenTo(member, 'vcio');
    expect(whole.allocations).toEqual([
      { to: 'support', share: 0.7 },
      { to: 'tam', share: 0.1 },
      { to: 'vcio', share: 0.2 },
    ]);
  });

  it('leave nothing for the others when all of the time is typed for one', () => {
    expect(withTypedShare(member, 'vcio', 1).allocations).toEqual([{ to: 'vcio', share: 1 }]);
    expect(withTypedShare(member, 'vcio', 0.2)).toEqual(withShare(member, 'vcio', 0.2));
  });

  it('take what is too much, as far as there is any', () => {
    const over = withShare(member, 'support', 1);
    expect(shareOf(withRestGivenTo(over, 'tam'), 'tam')).toBe(0);
    expect(shareOf(withRestGivenTo(over, 'support'), 'support')).toBe(0.9);
  });
});

describe('payOfKind', () => {
  it('turns a salary into a wage over forty hours a week and back', () => {
    const wage = payOfKind({ kind: 'salary', annualCents: 5_760_000 }, 'hourly');
    expect(wage).toEqual({ kind: 'hourly', hourlyCents: 3_000, hoursPerMonth: 160 });
    expect(payOfKind(wage, 'salary')).toEqual({ kind: 'salary', annualCents: 5_760_000 });
  });
});
