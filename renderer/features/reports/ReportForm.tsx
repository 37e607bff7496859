import { SegmentedControl, Select } from '@mantine/core';
import type { PrintRequest } from '@shared/contract';
import type { Preferences } from '@shared/domain/preferences';
import { useMemo } from 'react';
import { setPreferences, useCompanyStore } from '../../lib/company-store';
import { useCompany } from '../../lib/use-company';
import { clientChoices } from './client-choices';
import classes from './ReportForm.module.css';
import { chooseReport, useReportChoice } from './report-choice';

/** The list of clients shows so many at once; typing finds the others. */
const shownClients = 50;

/** Which report, of what, on which paper. */
export function ReportForm({ request }: { readonly request: PrintRequest | null }) {
  const kind = useReportChoice((state) => state.kind);
  return (
    <div className={classes.form}>
      <SegmentedControl
        aria-label="Report"
        fullWidth
        value={kind}
        data={[
          { value: 'owner', label: 'Owner’s summary' },
          { value: 'client', label: 'Client’s summary' },
        ]}
        onChange={(value) => chooseReport({ kind: value as typeof kind })}
      />
      {kind === 'client' ? <ClientSelect request={request} /> : <ScenarioSelect request={request} />}
      <PaperChoice />
    </div>
  );
}

function ClientSelect({ request }: { readonly request: PrintRequest | null }) {
  const { clients } = useCompany();
  const choices = useMemo(() => clientChoices(clients), [clients]);
  return (
    <Select
      label="Client"
      placeholder={clients.length === 0 ? 'No client yet' : 'Search a client'}
      disabled={clients.length === 0}
      searchable
      limit={shownClients}
      nothingFoundMessage="No client of this name"
      data={choices}
      value={request?.kind === 'client' ? request.clientId : null}
      onChange={(clientId) => clientId !== null && chooseReport({ clientId })}
    />
  );
}

/** The value of the choice without a scenario; ids are never empty. */
const noScenario = '';

function ScenarioSelect({ request }: { readonly request: PrintRequest | null }) {
  const { scenarios } = useCompany();
  return (
    <Select
      label="Scenario"
      description="Set beside today’s figures on the last page."
      disabled={scenarios.length === 0}
      data={[
        { value: noScenario, label: scenarios.length === 0 ? 'No scenario saved yet' : 'Without a scenario' },
        ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={(request?.kind === 'owner' && request.scenarioId) || noScenario}
      onChange={(scenarioId) => chooseReport({ scenarioId: scenarioId || null })}
    />
  );
}

function PaperChoice() {
  const paper = useCompanyStore((state) => state.preferences.paper);
  return (
    <div>
      <span className={classes.label}>Paper</span>
      <SegmentedControl
        aria-label="Paper"
        value={paper}
        data={[
          { value: 'letter', label: 'Letter' },
          { value: 'a4', label: 'A4' },
        ]}
        onChange={(value) => void setPreferences({ paper: value as Preferences['paper'] })}
      />
    </div>
  );
}
