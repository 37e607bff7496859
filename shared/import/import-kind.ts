/** What a file may hold, in the order it is offered. */
export const importKinds = ['clients', 'lines', 'tools', 'team', 'time'] as const;

export type ImportKind = (typeof importKinds)[number];

/** Lists of the company whose rows a file names by their name. */
export const nameLists = ['clients', 'team', 'workTypes', 'tools'] as const;

export type NameList = (typeof nameLists)[number];

interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What the rows of each kind of file are called. */
export const kindNouns: Readonly<Record<ImportKind, Noun>> = {
  clients: { one: 'client', many: 'clients' },
  lines: { one: 'agreement line', many: 'agreement lines' },
  tools: { one: 'tool', many: 'tools' },
  team: { one: 'person', many: 'people' },
  time: { one: 'row of time', many: 'rows of time' },
};

/** What the rows of each list are called. */
export const listNouns: Readonly<Record<NameList, Noun>> = {
  clients: { one: 'client', many: 'clients' },
  team: { one: 'person', many: 'people' },
  workTypes: { one: 'kind of work', many: 'kinds of work' },
  tools: { one: 'tool', many: 'tools' },
};
