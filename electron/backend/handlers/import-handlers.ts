import type { Handlers } from './handler';

/** What imports remember for the next file of the same source. */
export const importHandlers = {
  'import.memory': (_input, { session }) => session.file().importMemory.get(),
  'import.remember': ({ source, aliases }, { session }) => {
    const { database, importMemory } = session.file();
    database
      .transaction(() => {
        if (source !== null) importMemory.putSource(source);
        importMemory.putAliases(aliases);
      })
      .immediate();
    return {};
  },
} satisfies Handlers<'import.memory' | 'import.remember'>;
