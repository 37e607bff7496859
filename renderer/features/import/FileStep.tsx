import { Button, FileButton, Radio } from '@mantine/core';
import { type ImportKind, importKinds } from '@shared/import/import-kind';
import { IconFileImport } from '@tabler/icons-react';
import { ExportCsvButton } from '../../components/ExportCsvButton';
import { Section } from '../../components/Section';
import { useFileDrop } from '../../components/use-file-drop';
import classes from './ImportPage.module.css';
import { resetImport, useImport } from './import-store';
import { openFile } from './run-import';

const kinds: Readonly<Record<ImportKind, { readonly label: string; readonly text: string }>> = {
  clients: { label: 'Clients', text: 'Names, status, endpoints, contacts; seats and price where there is one line.' },
  lines: { label: 'Agreement lines', text: 'What each client pays for: quantity and unit price, recurring.' },
  tools: { label: 'Tools', text: 'Software and what it costs by seat, endpoint, client, technician or flat.' },
  team: { label: 'Team', text: 'People, their pay and where their time goes.' },
  time: { label: 'Time', text: 'Entries of a PSA’s time export, summed by month, client, person and kind of work.' },
};

/** What to import and from which file; and the other direction, a table as a file. */
export function FileStep() {
  const kind = useImport((state) => state.kind);
  const { isOver, dropProps } = useFileDrop((file) => void openFile(file, kind));
  return (
    <div className={classes.fileStep} {...dropProps}>
      <Section title="What the file holds">
        <Radio.Group
          value={kind}
          onChange={(value) => resetImport(value as ImportKind)}
          aria-label="What the file holds"
        >
          <div className={classes.kinds}>
            {importKinds.map((value) => (
              <Radio
                key={value}
                className={classes.kind ?? ''}
                value={value}
                label={kinds[value].label}
                description={kinds[value].text}
              />
            ))}
          </div>
        </Radio.Group>
      </Section>
      <Section title="The file">
        <div className={classes.drop} data-active={isOver || undefined}>
          <IconFileImport size={24} stroke={1.5} aria-hidden />
          <p>
            <b>Drop a CSV or TSV file here</b>
            <br />
            Exports of ConnectWise, Autotask, HaloPSA and QuickBooks are recognized; any other works too.
          </p>
          <FileButton
            accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain"
            onChange={(file) => file && void openFile(file, kind)}
          >
            {(props) => (
              <Button variant="filled" {...props}>
                Choose a file
              </Button>
            )}
          </FileButton>
        </div>
        <p className={classes.hint}>
          Commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252; dates and decimals as the file writes them. Save a
          spreadsheet as CSV first.
        </p>
      </Section>
      <Section title="Export a table" note="as CSV, for a spreadsheet or to import again" className={classes.export}>
        <ExportCsvButton />
      </Section>
    </div>
  );
}
