import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullCompany } from './support/companies';
import { bundleChild, type ChildProgram, outputOf } from './support/run-child';
import { freshDataDir, openBackend } from './support/test-backend';

describe('a process killed while it writes', () => {
  let writer: ChildProgram;
  beforeAll(async () => {
    writer = await bundleChild('child-write');
  });
  afterAll(() => writer.remove());

  test('leaves everything it acknowledged, whole and undoable, for the next start', async () => {
    const dataDir = freshDataDir();
    const first = openBackend(dataDir);
    await first.value('company.replace', { label: 'Start', company: fullCompany });
    first.close();

    const acknowledged: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const child = writer.start([dataDir, `round${round}`]);
      const output = outputOf(child);
      await once(child.stdout ?? child, 'data');
      await sleep(20 + round * 35);
      child.kill('SIGKILL');
      acknowledged.push(...(await output).split('\n').filter((line) => line !== ''));
    }
    expect(acknowledged.length).toBeGreaterThan(20);

    const last = openBackend(dataDir);
    const { company, notices, undo } = await last.value('app.open', {});
    expect(notices).toEqual([]);
    const clients = new Map(company?.clients.map((client) => [client.id, client]));
    expect(acknowledged.filter((id) => !clients.has(id))).toEqual([]);
    for (const id of acknowledged) expect(clients.get(id)?.lines).toEqual(fullCompany.clients[0]?.lines);
    // The last one written may have been committed and killed before it was acknowledged.
    expect(undo.undoLabel).toMatch(/^round5-\d+$/);
    await last.value('history.undo', {});
    expect((await last.value('app.open', {})).company?.clients).toHaveLength(clients.size - 1);
  }, 60_000);
});
