import type { Client } from '@shared/domain/client';
import { type Company, maxClients } from '@shared/domain/company';
import { useMemo } from 'react';
import { newNames } from '../../components/grid/new-name';
import type { PasteTarget } from '../../components/grid/paste-target';
import { useAnalysis } from '../../lib/use-analysis';
import { useCompany, useFormatter } from '../../lib/use-company';
import { clientColumns } from './client-columns';
import { type ClientRow, clientRows } from './client-row';
import { newClient } from './new-client';

/** The clients as entered, with the figures of the scenario in force. */
export function useClientRows() {
  const company = useCompany();
  const { analysis } = useAnalysis();
  const rows = useMemo(() => clientRows(company, analysis), [company, analysis]);
  return { company, analysis, rows };
}

/** All columns of the clients; the same objects until the company changes. */
export function useClientColumns() {
  const { company, analysis } = useClientRows();
  const formatter = useFormatter();
  const companyRhem = analysis.rhem.true;
  const { activeClients } = analysis.totals;
  return useMemo(
    () => clientColumns({ company, formatter, companyRhem, activeClients }),
    [company, formatter, companyRhem, activeClients],
  );
}

/** Names for new clients, counted from 0. */
export function newClientNames(company: Company): (at: number) => string {
  return newNames(
    'New client',
    company.clients.map(({ name }) => name),
  );
}

/** Where pasted clients go. */
export function usePasteTarget(): PasteTarget<Client, ClientRow> {
  const { company, rows } = useClientRows();
  const columns = useClientColumns();
  return useMemo(() => {
    const nameOf = newClientNames(company);
    return {
      noun: { one: 'client', many: 'clients' },
      columns,
      rows,
      maxRows: maxClients,
      blank: (at: number) => newClient(company, nameOf(at)),
      nameColumnKey: 'name',
    };
  }, [company, columns, rows]);
}
