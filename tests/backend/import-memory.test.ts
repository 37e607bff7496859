import { describe, expect, it } from 'vitest';
import { freshDataDir, openBackend } from './support/test-backend';

const source = { kind: 'time', sourceKey: 'time-1', mapping: { date: 'Date Worked', hours: 'Hours Worked' } } as const;

describe('what imports remember', () => {
  it('is there after a restart, also without a company', async () => {
    const dataDir = freshDataDir();
    const first = openBackend(dataDir);
    expect(await first.value('import.memory', {})).toEqual({ sources: [], aliases: [] });
    const aliases = [
      { list: 'clients', name: 'acme', id: 'c1' },
      { list: 'clients', name: 'our own', id: null },
    ] as const;
    await first.value('import.remember', { source, aliases: [...aliases] });
    first.close();
    expect(await openBackend(dataDir).value('import.memory', {})).toEqual({ sources: [source], aliases: [...aliases] });
  });

  it('takes the latest choice for a source and for a name', async () => {
    const backend = openBackend(freshDataDir());
    await backend.value('import.remember', { source, aliases: [{ list: 'team', name: 'ann', id: 'a' }] });
    const changed = { ...source, mapping: { date: 'Date', hours: 'Hours' } };
    await backend.value('import.remember', { source: changed, aliases: [{ list: 'team', name: 'ann', id: 'b' }] });
    await backend.value('import.remember', { source: null, aliases: [{ list: 'clients', name: 'ann', id: 'c' }] });
    expect(await backend.value('import.memory', {})).toEqual({
      sources: [changed],
      aliases: [
        { list: 'team', name: 'ann', id: 'b' },
        { list: 'clients', name: 'ann', id: 'c' },
      ],
    });
  });

  it('forgets what was confirmed longest ago where it would become too much', async () => {
    const backend = openBackend(freshDataDir());
    for (let at = 0; at < 3; at += 1) {
      const aliases = Array.from({ length: 20_000 }, (_, place) => {
        return { list: 'clients' as const, name: `name ${at * 20_000 + place}`, id: 'c' };
      });
      await backend.value('import.remember', { source: null, aliases });
    }
    const { aliases } = await backend.value('import.memory', {});
    expect(aliases).toHaveLength(50_000);
    expect(aliases[0]?.name).toBe('name 10000');
  });

  it('refuses what is no memory', async () => {
    const backend = openBackend(freshDataDir());
    const bad = { source: { ...source, kind: 'weather' }, aliases: [] };
    expect(await backend.error('import.remember', bad)).toMatchObject({ code: 'invalidInput' });
  });
});
