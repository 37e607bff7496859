import { applyChanges } from '@shared/domain/apply-changes';
import type { Company } from '@shared/domain/company';
import { copyTime } from '@shared/domain/copy-time';
import { invertChanges } from '@shared/domain/invert-changes';
import { moveHours } from '@shared/domain/move-hours';
import type { TimeEntry } from '@shared/domain/time';
import { analyze } from '@shared/engine/analyze';
import { describe, expect, it } from 'vitest';
import { makeCompany } from '../support/make-company';

const made = makeCompany({ clients: 6, people: 4, seed: 3 });
const [first, second] = made.clients.filter(({ status }) => status === 'active');
if (!first || !second) throw new Error('The made company has too few active clients.');
const members = made.team.map((member, at) => ({
  ...member,
  startsOn: '2024-01',
  endsOn: at === 1 ? '2026-08' : null,
}));
const [present, gone] = members;
if (!present || !gone) throw new Error('The made company has too few people.');

function entry(part: Partial<TimeEntry>): TimeEntry {
  return {
    month: '2026-08',
    clientId: first?.id ?? null,
    memberId: null,
    workTypeId: 'work-tickets',
    hours: 1,
    ...part,
  };
}

function withTime(...time: TimeEntry[]): Company {
  const clients = made.clients.map((client) =>
    client.id === second?.id ? { ...client, status: 'former' as const, until: '2026-08' } : client,
  );
  return { ...made, clients, team: members, time };
}

describe('copyTime', () => {
  it('takes rows of active clients, of no client and of people still there', () => {
    const company = withTime(
      entry({ hours: 3 }),
      entry({ clientId: null, hours: 2 }),
      entry({ memberId: present.id, hours: 4 }),
      entry({ memberId: gone.id }),
      entry({ clientId: second.id }),
      entry({ month: '2026-07', workTypeId: 'work-vcio' }),
    );
    const copied = copyTime(company, '2026-08', '2026-09');
    expect(copied.leftBehind).toBe(2);
    expect(copied.rows.map(({ month, hours }) => [month, hours])).toEqual([
      ['2026-09', 3],
      ['2026-09', 2],
      ['2026-09', 4],
    ]);
  });

  it('leaves cells alone that have hours', () => {
    const company = withTime(entry({ hours: 3 }), entry({ month: '2026-09', hours: 9 }));
    expect(copyTime(company, '2026-08', '2026-09')).toEqual({ rows: [], leftBehind: 0, alreadyThere: 1 });
  });

  it('copies one person’s rows where only those are wanted', () => {
    const company = withTime(entry({ hours: 3 }), entry({ memberId: present.id, hours: 4 }));
    const { rows } = copyTime(company, '2026-08', '2026-09', ({ memberId }) => memberId === present.id);
    expect(rows.map(({ hours }) => hours)).toEqual([4]);
  });
});

describe('moveHours', () => {
  const company = withTime(
    entry({ workTypeId: 'work-mac', hours: 2 }),
    entry({ workTypeId: 'work-tickets', hours: 5 }),
    entry({ workTypeId: 'work-mac', month: '2026-07', hours: 1 }),
    entry({ workTypeId: 'work-vcio', hours: 7 }),
  );

  it('adds to what is there and leaves nothing behind', () => {
    const { time } = applyChanges(company, moveHours(company.time, new Set(['work-mac']), 'work-tickets'));
    const sum = (workTypeId: string) => time.filter((row) => row.workTypeId === workTypeId).map(({ hours }) => hours);
    expect(sum('work-mac')).toEqual([]);
    expect(sum('work-tickets').sort()).toEqual([1, 7]);
    expect(sum('work-vcio')).toEqual([7]);
  });

  it('keeps the true RHEM and moves the reported one, and is undone whole', () => {
    const changes = moveHours(company.time, new Set(['work-mac']), 'work-tickets');
    const moved = applyChanges(company, changes);
    const [before, after] = [analyze(company).rhem, analyze(moved).rhem];
    expect(after.trueHours).toBeCloseTo(before.trueHours ?? -1, 9);
    expect(after.hiddenHours).toBe(0);
    expect(before.hiddenHours).toBeCloseTo(1.5, 9);
    const back = applyChanges(moved, invertChanges(company, changes));
    expect(new Set(back.time.map((row) => JSON.stringify(row)))).toEqual(
      new Set(company.time.map((row) => JSON.stringify(row))),
    );
  });

  it('adds up several kinds that land in one cell', () => {
    const from = new Set(['work-mac', 'work-vcio']);
    const { time } = applyChanges(company, moveHours(company.time, from, 'work-tickets'));
    expect(time.map(({ month, workTypeId, hours }) => [month, workTypeId, hours]).sort()).toEqual([
      ['2026-07', 'work-tickets', 1],
      ['2026-08', 'work-tickets', 14],
    ]);
  });

  it('does nothing between a kind and itself', () => {
    expect(moveHours(company.time, new Set(['work-mac']), 'work-mac')).toEqual([]);
  });
});
