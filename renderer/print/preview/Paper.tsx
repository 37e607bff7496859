import type { PrintJob } from '@shared/contract';
import { shortened } from '../apply-identity';

interface PaperProps {
  readonly job: PrintJob;
  readonly page: number;
  readonly pages: number;
  /** The logo of the running head. */
  readonly mark: string | null;
  readonly isCover: boolean;
}

/** One sheet of paper with its running head and foot, as the `@page` rules print them. */
export function Paper({ job, page, pages, mark, isCover }: PaperProps) {
  const { identity } = job.report;
  const style = { insetBlockStart: `calc(var(--stride) * ${page - 1})` };
  if (isCover) return <div className="paper" style={style} />;
  return (
    <div className="paper" style={style}>
      {job.kind === 'owner' ? (
        <span className="head-start tab">Confidential: owner only</span>
      ) : (
        <span className="head-start">
          {mark !== null && <img src={mark} alt="" />}
          {identity.companyName}
        </span>
      )}
      <span className="head-end">{shortened(identity.runningTitle)}</span>
      <span className="foot-start">{shortened(identity.foot.join('\u2003'))}</span>
      <span className="foot-end">
        Page {page} of {pages}
      </span>
    </div>
  );
}
