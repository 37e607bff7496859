import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { AppLink } from '../../components/AppLink';
import { EmptyState } from '../../components/EmptyState';
import { PageHead } from '../../components/PageHead';
import { useCompanyStore } from '../../lib/company-store';
import { goTo } from '../../lib/navigate';
import { AudienceNote } from './AudienceNote';
import { ReportForm } from './ReportForm';
import { ReportPreview } from './ReportPreview';
import classes from './ReportsPage.module.css';
import { useReportChoice } from './report-choice';
import { usePdfExport } from './use-pdf-export';
import { useReportModel } from './use-report-model';
import { useReportRequest } from './use-report-request';

/** The two summaries to take into a meeting: chosen, looked at as they will print, exported to PDF. */
export function ReportsPage() {
  const kind = useReportChoice((state) => state.kind);
  const request = useReportRequest();
  const { job, failure } = useReportModel(request);
  const { isPrinting, failure: printFailure, exportPdf } = usePdfExport(request);
  const isSaving = useCompanyStore((state) => state.pending > 0);
  const subject = job?.report.identity.documentTitle ?? 'the report';
  return (
    <div className={classes.page}>
      <div className={classes.side}>
        <PageHead title="Reports" />
        <ReportForm request={request} />
        <Button
          variant="filled"
          fullWidth
          leftSection={<IconDownload size={14} stroke={1.75} />}
          disabled={request === null || isSaving}
          loading={isPrinting}
          onClick={() => void exportPdf()}
        >
          Export PDF
        </Button>
        <div aria-live="polite" className={classes.outcome}>
          {isPrinting && <p className={classes.progress}>Printing {subject}</p>}
          {printFailure !== null && <Failure title="No PDF was made" message={printFailure} />}
        </div>
        <AudienceNote kind={kind} />
        <p className={classes.look}>
          Logo, color and contact line are set in{' '}
          <AppLink href="/settings#logo" className={classes.link}>
            Settings
          </AppLink>
          .
        </p>
      </div>
      {request === null ? (
        <NoClient />
      ) : failure !== null ? (
        <div className={classes.place}>
          <Failure title="There is nothing to show" message={failure} />
        </div>
      ) : (
        <ReportPreview job={job} title={`Preview of ${subject}`} />
      )}
    </div>
  );
}

function Failure({ title, message }: { readonly title: string; readonly message: string }) {
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle size={16} stroke={1.75} />} title={title}>
      {message}
    </Alert>
  );
}

function NoClient() {
  return (
    <div className={classes.place}>
      <EmptyState
        title="No client to write to yet"
        text="A client’s summary will stand here, with their people, services and prices."
        action={
          <Button variant="filled" onClick={() => goTo('/clients')}>
            Add a client
          </Button>
        }
      />
    </div>
  );
}
