import type { PrintRequest } from '@shared/contract';
import type { Company } from '@shared/domain/company';
import { useEffect, useMemo } from 'react';
import { useCompanyStore } from '../../lib/company-store';
import { clearNavigationTarget, useNavigationTarget } from '../../lib/navigate';
import { useScenarioInForce } from '../../lib/use-analysis';
import { useCompany } from '../../lib/use-company';
import { chooseReport, useReportChoice } from './report-choice';

/** The client a summary is made for where none was chosen: the first active one by name. */
function firstClient({ clients }: Company): string | null {
  const active = clients.filter(({ status }) => status === 'active');
  const [first] = active.sort((left, right) => left.name.localeCompare(right.name));
  return first?.id ?? null;
}

/** The report asked for on the page; null while a client's summary has no client. */
export function useReportRequest(): PrintRequest | null {
  useClientFromLink();
  const company = useCompany();
  const paper = useCompanyStore((state) => state.preferences.paper);
  const inForce = useScenarioInForce()?.id ?? null;
  const { kind, clientId, scenarioId } = useReportChoice();
  return useMemo(() => {
    if (kind === 'owner') {
      const wanted = scenarioId === undefined ? inForce : scenarioId;
      const isThere = company.scenarios.some(({ id }) => id === wanted);
      return { kind, paper, scenarioId: isThere ? wanted : null };
    }
    const isThere = company.clients.some(({ id }) => id === clientId);
    const chosen = isThere ? clientId : firstClient(company);
    return chosen === null ? null : { kind, paper, clientId: chosen };
  }, [kind, paper, clientId, scenarioId, inForce, company]);
}

/** A link such as `/reports#calloway` asks for that client's summary. */
function useClientFromLink(): void {
  const target = useNavigationTarget();
  useEffect(() => {
    if (target === null) return;
    chooseReport({ kind: 'client', clientId: target });
    clearNavigationTarget();
  }, [target]);
}
