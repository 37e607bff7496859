import { Checkbox, Radio } from '@mantine/core';
import type { RowRole } from '@shared/import/classify-rows';
import { Section } from '../../components/Section';
import classes from './ImportPage.module.css';
import type { FileView, PreviewRow } from './import-setup';
import { useImport } from './import-store';
import { changeSetup, goToStep } from './run-import';
import { StepFooter } from './StepFooter';

const delimiterNames: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

const roleNames: Readonly<Record<RowRole, string>> = {
  title: 'Title',
  header: 'Column names',
  data: 'Taken',
  blank: 'Empty',
  total: 'Total',
  note: 'Left out',
};

const maxCells = 12;

/** The file as it was read: which row names the columns, and which rows are titles or totals. */
export function RowsStep() {
  const view = useImport((state) => state.view);
  const fileName = useImport((state) => state.fileName);
  if (view === null) return null;
  const { counts, delimiter, encoding } = view;
  const left = counts.total + counts.note;
  return (
    <>
      <Section
        title={fileName ?? 'The file'}
        note={`${encoding}, cells between ${delimiterNames[delimiter] ?? delimiter}, ${counts.data.toLocaleString()} rows to take`}
      >
        <p className={classes.hint}>
          Choose the row that names the columns. Titles above it, totals and notes are left out; a tick takes a row
          anyway.
        </p>
        <RowsTable view={view} />
      </Section>
      <StepFooter
        back="file"
        next="Continue to columns"
        onNext={() => goToStep('columns')}
        isReady={counts.data > 0}
        note={
          counts.data === 0
            ? 'There is no row to take.'
            : left > 0 && `${left.toLocaleString()} total and other rows are left out.`
        }
      />
    </>
  );
}

function RowsTable({ view }: { readonly view: FileView }) {
  const columns = view.columns.slice(0, maxCells);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={classes.scroll} aria-label="Rows of the file" tabIndex={0}>
      <table className={classes.preview}>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Names</th>
            <th scope="col">Take</th>
            <th scope="col">Row is</th>
            {columns.map(({ header }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other identity than its place.
              <th key={at} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.preview.map((row) => (
            <RowOfFile key={row.line} row={row} headerAt={view.headerAt} width={columns.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowOfFileProps {
  readonly row: PreviewRow;
  readonly headerAt: number | null;
  readonly width: number;
}

function RowOfFile({ row, headerAt, width }: RowOfFileProps) {
  const isAbove = row.role === 'title' || row.at === headerAt;
  return (
    <tr data-role={row.role}>
      <td className={classes.lineNumber}>{row.line}</td>
      <td>
        {row.at < 25 && (
          <Radio
            size="xs"
            name="header-row"
            checked={row.at === headerAt}
            aria-label={`Line ${row.line} names the columns`}
            onChange={() => void changeSetup({ headerAt: row.at, mapping: null })}
            onClick={() => {
              // A second click on the chosen row: the file has no names.
              if (row.at === headerAt) void changeSetup({ headerAt: -1, mapping: null });
            }}
          />
        )}
      </td>
      <td>
        {!isAbove && row.role !== 'blank' && (
          <Checkbox
            size="xs"
            checked={row.role === 'data'}
            aria-label={`Take line ${row.line}`}
            onChange={(event) => takeLine(row.line, event.currentTarget.checked)}
          />
        )}
      </td>
      <td className={classes.role}>{roleNames[row.role]}</td>
      {Array.from({ length: width }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no other identity than its place.
        <td key={at}>{row.cells[at]}</td>
      ))}
    </tr>
  );
}

function takeLine(line: number, isTaken: boolean): void {
  const { taken, leftOut } = useImport.getState().setup;
  const without = (lines: readonly number[]) => lines.filter((known) => known !== line);
  void changeSetup(
    isTaken
      ? { taken: [...without(taken), line], leftOut: without(leftOut) }
      : { taken: without(taken), leftOut: [...without(leftOut), line] },
  );
}
