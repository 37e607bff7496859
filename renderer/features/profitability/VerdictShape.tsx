import type { ClientVerdict } from '@shared/engine/analysis';
import classes from './MarginMap.module.css';

const paths: Readonly<Record<ClientVerdict, string>> = {
  keep: 'M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z',
  reprice: 'M6 1.5 10.5 9.5h-9Z',
  fixNoise: 'M6 1 11 6 6 11 1 6Z',
  release: 'M2 2l8 8M10 2l-8 8',
};

/** The shape that stands for a verdict in the chart. */
export function VerdictShape({ verdict }: { readonly verdict: ClientVerdict }) {
  return (
    <svg className={classes.shape} data-verdict={verdict} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={paths[verdict]} />
    </svg>
  );
}
