import type { CallOutput } from '@shared/contract';
import { useCallback, useEffect, useState } from 'react';
import { call } from '../../lib/bridge';
import { openCompany, setScenarioInForce, useCompanyStore } from '../../lib/company-store';
import { reportDone, reportFailure } from '../../lib/failures';

/** The backups in their folder, newest first, and what can be done with them. */
export function useBackups() {
  const [list, setList] = useState<CallOutput<'backup.list'> | null>(null);
  const load = useCallback(async () => {
    try {
      setList(await call('backup.list', {}));
    } catch (error) {
      reportFailure(error);
    }
  }, []);
  useEffect(() => void load(), [load]);

  async function create(): Promise<void> {
    try {
      await allSaved();
      await call('backup.create', {});
      reportDone('A backup is made and checked.');
    } catch (error) {
      reportFailure(error);
    }
    await load();
  }

  async function restore(name: string): Promise<void> {
    try {
      await allSaved();
      await call('backup.restore', { name });
      setScenarioInForce(null);
      await openCompany();
      reportDone('The backup is in place. What was there before is the newest backup now.');
    } catch (error) {
      reportFailure(error);
      await openCompany();
    }
    await load();
  }

  return { list, create, restore };
}

/** Waits for edits on their way, so that a backup holds them and a restore does not cross them. */
function allSaved(): Promise<void> {
  if (useCompanyStore.getState().pending === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = useCompanyStore.subscribe(({ pending }) => {
      if (pending > 0) return;
      unsubscribe();
      resolve();
    });
  });
}
