type Key = string | number;

/** What one row of a list is called. */
const rowWords: Readonly<Record<string, string>> = {
  seatTypes: 'Seat type',
  clients: 'Client',
  tools: 'Tool',
  team: 'Team member',
  workTypes: 'Kind of work',
  time: 'Time, row',
  scenarios: 'Scenario',
  lines: 'line',
  levers: 'lever',
  allocations: 'allocation',
  rhemBands: 'RHEM band',
  clientIds: 'client',
  changes: 'Change',
};

/** Fields whose name says too little, or not in the field's own terms. */
const fieldWords: Readonly<Record<string, string>> = {
  asOf: 'Month ("asOf")',
  format: 'Format',
  version: 'Version',
  settings: 'Settings',
  isSample: 'Sample mark ("isSample")',
  areas: 'areas',
  central: 'Centralized Services',
  tam: 'Technology Alignment',
  vcio: 'vCIO',
  proserv: 'Professional Services',
  support: 'Support',
  seatTypeId: 'seat type',
  workTypeId: 'kind of work',
  clientId: 'client',
  memberId: 'team member',
  clientIds: 'clients',
  id: 'id',
  until: '"until" month',
  since: '"since" month',
  startsOn: 'first month ("startsOn")',
  endsOn: 'last month ("endsOn")',
  rhemAssumed: 'assumed RHEM',
  rhemTarget: 'RHEM target',
  rhemWindowMonths: 'RHEM window in months',
  rhemBands: 'RHEM bands',
  nrrMonthlyCents: 'NRR a month',
  to: 'what it is allocated to ("to")',
};

/**
 * A place inside a company in people's words: `Client "Oakline Foods", line 2, quantity`. `root` is the input it
 * is in, read for the names of its rows; it may be anything at all.
 */
export function describePlace(root: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let value = root;
  for (const [at, key] of path.entries()) {
    const list = path[at - 1];
    value = childOf(value, key);
    if (typeof key === 'number' && typeof list === 'string') words.splice(-1, 1, rowPlace(list, key, value));
    else words.push(fieldWord(String(key)));
  }
  return words.length === 0 ? 'The file' : upperFirst(words.join(', '));
}

function childOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[key];
}

function rowPlace(list: string, position: Key, row: unknown): string {
  const word = rowWords[list] ?? fieldWord(list);
  const name = childOf(row, 'name');
  const named = typeof name === 'string' && name.trim() !== '';
  return named ? `${word} "${shorten(name.trim())}"` : `${word} ${Number(position) + 1}`;
}

function shorten(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 59)}…`;
}

/** `unitPriceCents` becomes "unit price": units are plain from the amount itself. */
function fieldWord(key: string): string {
  const known = Object.hasOwn(fieldWords, key) ? fieldWords[key] : undefined;
  if (known !== undefined) return known;
  const spaced = key.replace(/Cents$/, '').replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return /^[A-Za-z0-9 ]{1,40}$/.test(spaced) ? spaced.toLowerCase() : `"${shorten(key)}"`;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
