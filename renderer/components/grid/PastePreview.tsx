import type { ReactNode } from 'react';
import classes from './PasteDialog.module.css';
import type { PlannedRow } from './plan-paste';

/** More rows than these are not looked at one by one; their problems are still all listed. */
const shownRows = 200;
const shownProblems = 500;

interface PastePreviewProps {
  readonly plan: readonly PlannedRow<unknown>[];
  /** What stands over each column. */
  readonly heads: readonly ReactNode[];
}

/** The rows of a pasted block with what each would do, and the list of what is wrong. */
export function PastePreview({ plan, heads }: PastePreviewProps) {
  const problems = plan.flatMap((row) => row.problems);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label="What was pasted" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              {heads.map((head, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a pasted column has no other identity than its place.
                <td key={at}>{head}</td>
              ))}
              <th scope="col">Does</th>
            </tr>
          </thead>
          <tbody>
            {plan.slice(0, shownRows).map((row) => (
              <PreviewRow key={row.line} row={row} columns={heads.length} />
            ))}
          </tbody>
        </table>
      </section>
      {plan.length > shownRows && (
        <p className={classes.more}>
          The first {shownRows} of {plan.length.toLocaleString()} rows are shown; all are taken.
        </p>
      )}
      {problems.length > 0 && (
        <section aria-label="Problems" className={classes.problems}>
          <h3>
            {problems.length.toLocaleString()} {problems.length === 1 ? 'problem' : 'problems'}
          </h3>
          <ul>
            {problems.slice(0, shownProblems).map((problem) => (
              <li key={`${problem.line} ${problem.cellAt} ${problem.message}`}>
                <b>
                  Row {problem.line}
                  {problem.column && `, ${problem.column}`}
                </b>{' '}
                {problem.message}
              </li>
            ))}
            {problems.length > shownProblems && <li>and {(problems.length - shownProblems).toLocaleString()} more</li>}
          </ul>
        </section>
      )}
    </>
  );
}

function PreviewRow({ row, columns }: { readonly row: PlannedRow<unknown>; readonly columns: number }) {
  const isSound = row.problems.length === 0;
  return (
    <tr data-refused={!isSound || undefined}>
      <td className={classes.line}>{row.line}</td>
      {Array.from({ length: columns }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pasted cell has no other identity than its place.
        <td key={at} data-problem={row.problems.some(({ cellAt }) => cellAt === at) || undefined}>
          {shorten(row.cells[at] ?? '')}
        </td>
      ))}
      <td className={classes.does}>
        {isSound ? (row.changes === null ? 'new' : `changes ${shorten(row.changes)}`) : 'stays out'}
      </td>
    </tr>
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
