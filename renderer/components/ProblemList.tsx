import type { Problem } from '@shared/domain/problem';
import classes from './ProblemList.module.css';

/** Everything wrong with a piece of input: where, and how to mend it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <div className={classes.root}>
      <p>Nothing was changed. Mend these places and try again:</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.place}${problem.message}`}>
            <b>{problem.place}</b>
            <span>{problem.message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
