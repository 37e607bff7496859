import {
  type ImportAlias,
  type ImportMemory,
  type ImportSource,
  importMemorySchema,
  maxAliases,
  maxSources,
} from '@shared/import/import-memory';
import type { Database } from 'better-sqlite3';

interface SourceRow {
  readonly kind: string;
  readonly source_key: string;
  readonly mapping: string;
}

interface AliasRow {
  readonly list: string;
  readonly name: string;
  readonly row_id: string | null;
}

/** What earlier imports taught. Where there is more than fits, what was confirmed longest ago goes. */
export interface ImportMemoryRepository {
  readonly get: () => ImportMemory;
  readonly putSource: (source: ImportSource) => void;
  readonly putAliases: (aliases: readonly ImportAlias[]) => void;
}

/** The memory of imports in its tables; a row that is confirmed again becomes the newest. */
export function createImportMemoryRepository(database: Database): ImportMemoryRepository {
  const selectSources = database.prepare<[], SourceRow>(
    'SELECT kind, source_key, mapping FROM import_sources ORDER BY source_no',
  );
  const selectAliases = database.prepare<[], AliasRow>(
    'SELECT list, name, row_id FROM import_aliases ORDER BY alias_no',
  );
  const putSource = database.prepare<SourceRow>(
    'INSERT OR REPLACE INTO import_sources (kind, source_key, mapping) VALUES (@kind, @source_key, @mapping)',
  );
  const putAlias = database.prepare<AliasRow>(
    'INSERT OR REPLACE INTO import_aliases (list, name, row_id) VALUES (@list, @name, @row_id)',
  );
  const dropOldSources = database.prepare<[number]>(`
    DELETE FROM import_sources WHERE source_no NOT IN
      (SELECT source_no FROM import_sources ORDER BY source_no DESC LIMIT ?)`);
  const dropOldAliases = database.prepare<[number]>(`
    DELETE FROM import_aliases WHERE alias_no NOT IN
      (SELECT alias_no FROM import_aliases ORDER BY alias_no DESC LIMIT ?)`);
  return {
    get: () =>
      importMemorySchema.parse({
        sources: selectSources.all().map(toSource),
        aliases: selectAliases.all().map(toAlias),
      }),
    putSource: ({ kind, sourceKey, mapping }) => {
      putSource.run({ kind, source_key: sourceKey, mapping: JSON.stringify(mapping) });
      dropOldSources.run(maxSources);
    },
    putAliases: (aliases) => {
      for (const { list, name, id } of aliases) putAlias.run({ list, name, row_id: id });
      dropOldAliases.run(maxAliases);
    },
  };
}

function toSource(row: SourceRow) {
  return { kind: row.kind, sourceKey: row.source_key, mapping: JSON.parse(row.mapping) };
}

function toAlias(row: AliasRow) {
  return { list: row.list, name: row.name, id: row.row_id };
}
