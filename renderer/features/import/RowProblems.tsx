import { Button } from '@mantine/core';
import { writeCsv } from '@shared/export/write-csv';
import type { RowProblem } from '@shared/import/row-problem';
import { useState } from 'react';
import { Section } from '../../components/Section';
import { download } from '../../lib/download';
import classes from './ImportPage.module.css';

const pageSize = 100;

/** Every row that stays out: line, column, value, why and how to mend it. */
export function RowProblems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const [shown, setShown] = useState(pageSize);
  if (problems.length === 0) return null;
  return (
    <Section
      title={`${problems.length.toLocaleString()} ${problems.length === 1 ? 'problem' : 'problems'}`}
      note="these rows stay out; mend them in the file and import it again, or go on without them"
      aside={
        <Button size="xs" onClick={() => save(problems)}>
          Save the list as CSV
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label="Problems" tabIndex={0}>
        <table className={classes.preview}>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">What is wrong</th>
              <th scope="col">How to mend it</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map((problem, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
              <tr key={at}>
                <td className={classes.lineNumber}>{problem.line === 0 ? 'All' : problem.line}</td>
                <td>{problem.column}</td>
                <td className={classes.value}>{problem.value}</td>
                <td className={classes.sentence}>{problem.why}</td>
                <td className={classes.sentence}>{problem.mend}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {problems.length > shown && (
        <Button className={classes.more ?? ''} size="xs" onClick={() => setShown(shown + 10 * pageSize)}>
          Show more of {problems.length.toLocaleString()}
        </Button>
      )}
    </Section>
  );
}

function save(problems: readonly RowProblem[]): void {
  const header = ['Line', 'Column', 'Value', 'What is wrong', 'How to mend it'];
  const rows = problems.map(({ line, column, value, why, mend }) => [line, column, value, why, mend]);
  download('import-problems.csv', writeCsv({ header, rows }), 'text/csv;charset=utf-8');
}
