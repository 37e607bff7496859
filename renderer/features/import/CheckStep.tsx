import { SegmentedControl } from '@mantine/core';
import type { Formatter } from '@shared/format/formatter';
import { kindNouns, listNouns } from '@shared/import/import-kind';
import type { ImportPlan, PlannedRows } from '@shared/import/import-plan';
import { Section } from '../../components/Section';
import { useFormatter } from '../../lib/use-company';
import { ControlTotals } from './ControlTotals';
import classes from './ImportPage.module.css';
import type { FileView } from './import-setup';
import { useImport } from './import-store';
import { RowProblems } from './RowProblems';
import { checkImport, takeOver } from './run-import';
import { StepFooter } from './StepFooter';

/** The dry run: what would change, what stays out and why, and the totals of both sides. */
export function CheckStep() {
  const plan = useImport((state) => state.plan);
  const kind = useImport((state) => state.kind);
  const view = useImport((state) => state.view);
  const formatter = useFormatter();
  if (plan === null || view === null) return null;
  const rows = `${plan.rowsTaken.toLocaleString()} ${plan.rowsTaken === 1 ? kindNouns[kind].one : kindNouns[kind].many}`;
  const isEmpty = plan.changes.length === 0;
  return (
    <>
      <p className={classes.answer} role="status">
        {isEmpty ? 'Nothing would change.' : <b>{whatChanges(plan, formatter)}</b>}{' '}
        {plan.problems.length > 0 &&
          `${linesOf(plan).toLocaleString()} ${linesOf(plan) === 1 ? 'row stays' : 'rows stay'} out.`}
      </p>
      {(kind === 'time' || kind === 'lines') && <ModeChoice kind={kind} />}
      <div className={classes.check}>
        <RowAccount plan={plan} view={view} />
        <ControlTotals totals={plan.totals} />
      </div>
      <RowProblems problems={plan.problems} />
      <StepFooter
        back="names"
        next={isEmpty ? 'Nothing to import' : `Import ${rows}`}
        onNext={() => void takeOver()}
        isReady={!isEmpty}
        note={!isEmpty && 'One step of undo takes it back.'}
      />
    </>
  );
}

function ModeChoice({ kind }: { readonly kind: 'time' | 'lines' }) {
  const mode = useImport((state) => state.mode);
  const what = kind === 'time' ? 'the months in the file' : 'the agreements of clients in the file';
  return (
    <SegmentedControl
      className={classes.mode ?? ''}
      aria-label={`What happens with ${what}`}
      value={mode}
      data={[
        { value: 'replace', label: `Replace ${what}` },
        { value: 'add', label: 'Add to what is there' },
      ]}
      onChange={(value) => {
        useImport.setState({ mode: value === 'add' ? 'add' : 'replace' });
        void checkImport();
      }}
    />
  );
}

/** Where every row of the file went; the parts add up to the whole. */
function RowAccount({ plan, view }: { readonly plan: ImportPlan; readonly view: FileView }) {
  const { counts } = view;
  const refused = plan.rowsRead - plan.rowsTaken - plan.rowsLeftOut;
  const lines = [
    ['Rows in the file', Object.values(counts).reduce((sum, count) => sum + count, 0)],
    ['Titles and column names', counts.title + counts.header],
    ['Empty rows', counts.blank],
    ['Totals and rows left out by hand', counts.total + counts.note],
    ['Left out by name', plan.rowsLeftOut],
    ['With problems', refused],
    ['Taken', plan.rowsTaken],
  ] as const;
  return (
    <Section title="Rows">
      <table className={classes.account}>
        <tbody>
          {lines.map(([label, count]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="num">{count.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function linesOf({ problems }: ImportPlan): number {
  return new Set(problems.map(({ line }) => line)).size;
}

function whatChanges({ planned }: ImportPlan, formatter: Formatter): string {
  const text = [
    verbWith('adds', planned, ({ added }) => added, formatter),
    verbWith('changes', planned, ({ changed }) => changed, formatter),
    verbWith('removes', planned, ({ removed }) => removed, formatter),
  ]
    .filter((known) => known !== '')
    .join('; ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function verbWith(
  verb: string,
  planned: readonly PlannedRows[],
  countOf: (rows: PlannedRows) => number,
  formatter: Formatter,
): string {
  const parts = planned.filter((rows) => countOf(rows) > 0).map((rows) => counted(countOf(rows), rows.list));
  return parts.length === 0 ? '' : `${verb} ${formatter.list(parts)}`;
}

function counted(count: number, list: PlannedRows['list']): string {
  const { one, many } =
    list === 'time'
      ? { one: 'sum of time', many: 'sums of time' }
      : list === 'lines'
        ? kindNouns.lines
        : listNouns[list];
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}
