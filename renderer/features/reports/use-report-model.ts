import type { PrintJob, PrintRequest } from '@shared/contract';
import { useEffect, useState } from 'react';
import { call } from '../../lib/bridge';
import { useCompanyStore } from '../../lib/company-store';

/** The report as the print pages take it, or why there is none. The one before stays until the next is there. */
export interface ReportModel {
  readonly job: PrintJob | null;
  readonly failure: string | null;
}

/** Fetches the model of a report, and again whenever the company or the request has changed and is saved. */
export function useReportModel(request: PrintRequest | null): ReportModel {
  const company = useCompanyStore((state) => state.company);
  const isSaved = useCompanyStore((state) => state.pending === 0);
  const [model, setModel] = useState<ReportModel>({ job: null, failure: null });

  // biome-ignore lint/correctness/useExhaustiveDependencies(company): the backend makes the model of the saved company
  useEffect(() => {
    if (request === null || !isSaved) return;
    let isCurrent = true;
    call('report.model', request).then(
      (job) => isCurrent && setModel({ job, failure: null }),
      (error: unknown) =>
        isCurrent && setModel({ job: null, failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [request, company, isSaved]);

  return request === null ? { job: null, failure: null } : model;
}
