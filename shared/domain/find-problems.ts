import type { Client } from './client';
import { type Company, maxRows } from './company';
import { describePlace } from './describe-place';
import type { Problem } from './problem';
import type { Scenario } from './scenario';
import type { TeamMember } from './team-member';
import type { TimeEntry } from './time';
import type { Tool } from './tool';

/**
 * Everything wrong with a company across its rows: an id used twice, a reference to what is not there, months in
 * the wrong order, too many rows. Single values are the schema's matter; allocations may add up to anything.
 * `sound` is an earlier state without problems: rows still the same objects at the same place are then not checked
 * again, unless a row they could refer to was removed.
 */
export function findProblems(company: Company, sound?: Company): Problem[] {
  const references: References = {
    seatTypes: idSet(company.seatTypes),
    clients: idSet(company.clients),
    members: idSet(company.team),
    workTypes: idSet(company.workTypes),
  };
  const lost = {
    seatTypes: hasLost(references.seatTypes, sound?.seatTypes),
    clients: hasLost(references.clients, sound?.clients),
    members: hasLost(references.members, sound?.team),
    workTypes: hasLost(references.workTypes, sound?.workTypes),
  };
  const lostForTime = lost.clients || lost.members || lost.workTypes;
  const found = [
    ...listParts.flatMap((part) => (company[part] === sound?.[part] ? [] : listProblems(company, part))),
    ...rowProblems('clients', company.clients, lost.seatTypes ? undefined : sound?.clients, (client) =>
      clientProblems(client, references),
    ),
    ...rowProblems('tools', company.tools, lost.clients ? undefined : sound?.tools, (tool) =>
      toolProblems(tool, references),
    ),
    ...rowProblems('team', company.team, sound?.team, memberProblems),
    ...rowProblems('scenarios', company.scenarios, sound?.scenarios, scenarioProblems),
    ...rowProblems('time', company.time, lostForTime ? undefined : sound?.time, (entry) =>
      timeProblems(entry, references),
    ),
  ];
  return found.map(({ path, message }) => ({ path, place: describePlace(company, path), message }));
}

const listParts = ['seatTypes', 'clients', 'tools', 'team', 'workTypes', 'scenarios'] as const;

type FoundProblem = Omit<Problem, 'place'>;

interface References {
  readonly seatTypes: ReadonlySet<string>;
  readonly clients: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly workTypes: ReadonlySet<string>;
}

interface Row {
  readonly id: string;
}

function idSet(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id));
}

function hasLost(ids: ReadonlySet<string>, earlier: readonly Row[] | undefined): boolean {
  return earlier === undefined || earlier.some((row) => !ids.has(row.id));
}

function rowProblems<Value>(
  part: string,
  rows: readonly Value[],
  sound: readonly Value[] | undefined,
  problemsOf: (row: Value) => FoundProblem[],
): FoundProblem[] {
  const found: FoundProblem[] = [];
  for (const [at, row] of rows.entries()) {
    if (sound?.[at] === row) continue;
    for (const problem of problemsOf(row)) found.push({ ...problem, path: [part, at, ...problem.path] });
  }
  return found;
}

function listProblems(company: Company, part: (typeof listParts)[number]): FoundProblem[] {
  const rows: readonly Row[] = company[part];
  const tooMany = rows.length > maxRows[part];
  const message = `There are ${rows.length} rows here and at most ${maxRows[part]} fit. Remove some.`;
  return [...(tooMany ? [{ path: [part], message }] : []), ...repeatedIds(part, rows)];
}

function repeatedIds(list: string, rows: readonly Row[]): FoundProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, at) => {
    if (!seen.has(row.id)) {
      seen.add(row.id);
      return [];
    }
    return [{ path: [list, at, 'id'], message: `The id "${row.id}" is used twice. Give each row an id of its own.` }];
  });
}

function unknownReference(path: FoundProblem['path'], what: string, id: string): FoundProblem {
  return { path, message: `There is no ${what} with the id "${id}". Choose one that exists, or keep the ${what}.` };
}

function clientProblems(client: Client, references: References): FoundProblem[] {
  const found = repeatedIds('lines', client.lines);
  for (const [at, line] of client.lines.entries()) {
    if (line.seatTypeId !== null && !references.seatTypes.has(line.seatTypeId)) {
      found.push(unknownReference(['lines', at, 'seatTypeId'], 'seat type', line.seatTypeId));
    }
  }
  if (client.since !== null && client.until !== null && client.until < client.since) {
    const message = `The agreement ends in ${client.until}, before it begins in ${client.since}. Correct one of the two.`;
    found.push({ path: ['until'], message });
  }
  return found;
}

function toolProblems(tool: Tool, references: References): FoundProblem[] {
  const seen = new Set<string>();
  return (tool.clientIds ?? []).flatMap((clientId, at) => {
    if (!references.clients.has(clientId)) return [unknownReference(['clientIds', at], 'client', clientId)];
    if (seen.has(clientId)) {
      return [{ path: ['clientIds', at], message: 'This client is listed twice. Remove one of the two.' }];
    }
    seen.add(clientId);
    return [];
  });
}

function memberProblems(member: TeamMember): FoundProblem[] {
  if (member.endsOn === null || member.endsOn >= member.startsOn) return [];
  const message = `The last month, ${member.endsOn}, is before the first, ${member.startsOn}. Correct one of the two.`;
  return [{ path: ['endsOn'], message }];
}

function scenarioProblems(scenario: Scenario): FoundProblem[] {
  return repeatedIds('levers', scenario.levers);
}

function timeProblems(entry: TimeEntry, references: References): FoundProblem[] {
  const found: FoundProblem[] = [];
  if (entry.clientId !== null && !references.clients.has(entry.clientId)) {
    found.push(unknownReference(['clientId'], 'client', entry.clientId));
  }
  if (entry.memberId !== null && !references.members.has(entry.memberId)) {
    found.push(unknownReference(['memberId'], 'team member', entry.memberId));
  }
  if (!references.workTypes.has(entry.workTypeId)) {
    found.push(unknownReference(['workTypeId'], 'kind of work', entry.workTypeId));
  }
  return found;
}
