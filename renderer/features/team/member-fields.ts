import type { AllocationTarget } from '@shared/domain/areas';
import { maxMonthlyCents, maxUnitCents } from '@shared/domain/primitives';
import type { Pay, TeamMember } from '@shared/domain/team-member';
import type { Formatter } from '@shared/format/formatter';
import {
  choiceField,
  monthField,
  optionalMonthField,
  optionalValueField,
  textField,
  valueField,
} from '../../components/grid/cell-fields';
import { shareOf, withShare } from './allocation';

/** Hours a month of someone who changes from a salary to an hourly wage: forty a week. */
const fullTimeHours = 160;
const longestMonthHours = 744;
const highestBurden = 5;

export const payChoices = [
  { value: 'salary', label: 'a year', aliases: ['Salary', 'Annual', 'Yearly', 'Year'] },
  { value: 'hourly', label: 'an hour', aliases: ['Hourly', 'Hour', 'Wage'] },
] as const;

/** How each column of the team is edited. */
export function memberFields(formatter: Formatter) {
  return { ...personFields(formatter), ...payFields(formatter) };
}

function personFields(formatter: Formatter) {
  return {
    name: textField<TeamMember>({ get: ({ name }) => name, set: (member, name) => ({ ...member, name }) }),
    title: textField<TeamMember>({
      mayBeEmpty: true,
      get: ({ title }) => title,
      set: (member, title) => ({ ...member, title }),
    }),
    startsOn: monthField<TeamMember>(formatter, {
      get: ({ startsOn }) => startsOn,
      set: (member, startsOn) => ({ ...member, startsOn }),
      check: ({ endsOn }, startsOn) =>
        endsOn !== null && endsOn < startsOn
          ? `The last month is ${formatter.month(endsOn)}; the first can’t be after it.`
          : null,
    }),
    endsOn: optionalMonthField<TeamMember>(formatter, {
      get: ({ endsOn }) => endsOn,
      set: (member, endsOn) => ({ ...member, endsOn }),
      check: ({ startsOn }, endsOn) =>
        endsOn !== null && endsOn < startsOn
          ? `The first month is ${formatter.month(startsOn)}; the last can’t be before it.`
          : null,
    }),
  };
}

function payFields(formatter: Formatter) {
  return {
    kind: choiceField<TeamMember, Pay['kind']>(payChoices, {
      get: ({ pay }) => pay.kind,
      set: (member, kind) => ({ ...member, pay: payOfKind(member.pay, kind) }),
    }),
    pay: valueField<TeamMember>('money', formatter, {
      limits: { max: maxMonthlyCents },
      get: ({ pay }) => (pay.kind === 'salary' ? pay.annualCents : pay.hourlyCents),
      set: (member, cents) => ({
        ...member,
        pay:
          member.pay.kind === 'salary' ? { kind: 'salary', annualCents: cents } : { ...member.pay, hourlyCents: cents },
      }),
      check: ({ pay }, cents) =>
        pay.kind === 'hourly' && cents > maxUnitCents
          ? `At most ${formatter.figure(maxUnitCents, 'wholeCents')} an hour.`
          : null,
    }),
    hours: optionalValueField<TeamMember>('number', formatter, {
      limits: { max: longestMonthHours },
      isEditable: ({ pay }) => pay.kind === 'hourly',
      get: ({ pay }) => (pay.kind === 'hourly' ? pay.hoursPerMonth : null),
      set: (member, hours) =>
        member.pay.kind === 'hourly' ? { ...member, pay: { ...member.pay, hoursPerMonth: hours ?? 0 } } : member,
    }),
    burden: valueField<TeamMember>('rate', formatter, {
      limits: { max: highestBurden },
      get: ({ burdenRate }) => burdenRate,
      set: (member, burdenRate) => ({ ...member, burdenRate }),
    }),
    other: valueField<TeamMember>('money', formatter, {
      limits: { max: maxMonthlyCents },
      get: ({ otherMonthlyCents }) => otherMonthlyCents,
      set: (member, otherMonthlyCents) => ({ ...member, otherMonthlyCents }),
    }),
  };
}

/** A share of working time as a cell: empty where there is none. */
export function shareField(target: AllocationTarget, formatter: Formatter) {
  return optionalValueField<TeamMember>('rate', formatter, {
    limits: { max: 1 },
    get: (member) => shareOf(member, target) || null,
    set: (member, share) => withShare(member, target, share ?? 0),
  });
}

/** The same pay of another kind: a salary as an hourly wage over forty hours a week, and the other way round. */
export function payOfKind(pay: Pay, kind: Pay['kind']): Pay {
  if (pay.kind === kind) return pay;
  if (pay.kind === 'salary') {
    const hourlyCents = Math.min(maxUnitCents, Math.round(pay.annualCents / 12 / fullTimeHours));
    return { kind: 'hourly', hourlyCents, hoursPerMonth: fullTimeHours };
  }
  return { kind: 'salary', annualCents: Math.round(pay.hourlyCents * pay.hoursPerMonth * 12) };
}
