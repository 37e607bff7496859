import type { Allocation, Pay, TeamMember } from '@shared/domain/team-member';
import type { Database } from 'better-sqlite3';
import { groupRows } from './group-rows';
import type { ListRepository } from './list-repository';

interface PayColumns {
  readonly pay_kind: Pay['kind'];
  readonly annual_cents: number | null;
  readonly hourly_cents: number | null;
  readonly hours_per_month: number | null;
}

interface MemberRow extends PayColumns {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly burden_rate: number;
  readonly other_monthly_cents: number;
  readonly starts_on: string;
  readonly ends_on: string | null;
}

interface AllocationRow {
  readonly member_id: string;
  readonly position: number;
  readonly target: Allocation['to'];
  readonly share: number;
}

/** Team members with their allocations, in their tables. */
export function createTeamRepository(database: Database): ListRepository<TeamMember> {
  const selectMembers = database.prepare<[], MemberRow>(`
    SELECT id, name, title, pay_kind, annual_cents, hourly_cents, hours_per_month, burden_rate, other_monthly_cents,
      starts_on, ends_on
    FROM team_members ORDER BY row_no`);
  const selectAllocations = database.prepare<[], AllocationRow>(
    'SELECT member_id, position, target, share FROM allocations ORDER BY member_id, position',
  );
  const upsert = database.prepare<MemberRow>(`
    INSERT INTO team_members
      (id, name, title, pay_kind, annual_cents, hourly_cents, hours_per_month, burden_rate, other_monthly_cents,
       starts_on, ends_on)
    VALUES
      (@id, @name, @title, @pay_kind, @annual_cents, @hourly_cents, @hours_per_month, @burden_rate,
       @other_monthly_cents, @starts_on, @ends_on)
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, title = excluded.title, pay_kind = excluded.pay_kind,
      annual_cents = excluded.annual_cents, hourly_cents = excluded.hourly_cents,
      hours_per_month = excluded.hours_per_month, burden_rate = excluded.burden_rate,
      other_monthly_cents = excluded.other_monthly_cents, starts_on = excluded.starts_on,
      ends_on = excluded.ends_on`);
  const insertAllocation = database.prepare<AllocationRow>(
    'INSERT INTO allocations (member_id, position, target, share) VALUES (@member_id, @position, @target, @share)',
  );
  const removeAllocations = database.prepare<[string]>('DELETE FROM allocations WHERE member_id = ?');
  const remove = database.prepare<[string]>('DELETE FROM team_members WHERE id = ?');
  const clear = database.prepare<[]>('DELETE FROM team_members');
  return {
    list: () => {
      const allocationsByMember = groupRows(selectAllocations.all(), (row) => row.member_id);
      return selectMembers.all().map((row) => toMember(row, allocationsByMember.get(row.id) ?? []));
    },
    put: (member) => {
      upsert.run(toRow(member));
      removeAllocations.run(member.id);
      for (const [position, allocation] of member.allocations.entries()) {
        insertAllocation.run({ member_id: member.id, position, target: allocation.to, share: allocation.share });
      }
    },
    remove: (id) => void remove.run(id),
    clear: () => void clear.run(),
  };
}

function toMember(row: MemberRow, allocations: readonly AllocationRow[]): TeamMember {
  return {
    id: row.id,
    name: row.name,
    title: row.title,
    pay: toPay(row),
    burdenRate: row.burden_rate,
    otherMonthlyCents: row.other_monthly_cents,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    allocations: allocations.map((allocation) => ({ to: allocation.target, share: allocation.share })),
  };
}

function toRow(member: TeamMember): MemberRow {
  return {
    id: member.id,
    name: member.name,
    title: member.title,
    ...toPayColumns(member.pay),
    burden_rate: member.burdenRate,
    other_monthly_cents: member.otherMonthlyCents,
    starts_on: member.startsOn,
    ends_on: member.endsOn,
  };
}

/** The table's checks see to it that the columns of the kind are filled. */
function toPay(row: PayColumns): Pay {
  return row.pay_kind === 'salary'
    ? { kind: 'salary', annualCents: row.annual_cents ?? 0 }
    : { kind: 'hourly', hourlyCents: row.hourly_cents ?? 0, hoursPerMonth: row.hours_per_month ?? 0 };
}

function toPayColumns(pay: Pay): PayColumns {
  return pay.kind === 'salary'
    ? { pay_kind: 'salary', annual_cents: pay.annualCents, hourly_cents: null, hours_per_month: null }
    : { pay_kind: 'hourly', annual_cents: null, hourly_cents: pay.hourlyCents, hours_per_month: pay.hoursPerMonth };
}
