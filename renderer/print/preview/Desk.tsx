import type { PrintJob } from '@shared/contract';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PreviewMessage } from '../../lib/preview-messages';
import { headerLogo, type Logo } from '../logo';
import { ReportCover, ReportSheets } from '../Sheets';
import { Paper } from './Paper';

interface DeskProps {
  readonly job: PrintJob;
  readonly logo: Logo | null;
  readonly onDrawn: (message: PreviewMessage) => void;
}

/** The report on sheets of paper, one below the other, with the running head and foot of each. */
export function Desk({ job, logo, onDrawn }: DeskProps) {
  const desk = useRef<HTMLDivElement>(null);
  const flow = useRef<HTMLDivElement>(null);
  const hasCover = job.kind === 'client';
  const [flowPages, setFlowPages] = useState(0);
  const pages = flowPages + (hasCover ? 1 : 0);

  useLayoutEffect(() => {
    if (flow.current) setFlowPages(pagesOf(flow.current));
  }, []);
  useLayoutEffect(() => {
    if (!desk.current || flowPages === 0) return;
    const { width } = desk.current.getBoundingClientRect();
    const papers = desk.current.querySelectorAll('.paper');
    const last = papers.item(papers.length - 1).getBoundingClientRect();
    onDrawn({ type: 'previewDrawn', pages, width, height: last.bottom + window.scrollY });
  }, [flowPages, pages, onDrawn]);

  const mark = logo === null ? null : headerLogo(logo);
  return (
    <div ref={desk} className="desk">
      {Array.from({ length: pages }, (_, index) => index + 1).map((page) => (
        <Paper key={page} job={job} page={page} pages={pages} mark={mark} isCover={hasCover && page === 1} />
      ))}
      {hasCover && (
        <div className="cover-place">
          <div className="report client">
            <ReportCover job={job} logo={logo} />
          </div>
        </div>
      )}
      <div ref={flow} className={`flow report ${job.kind}`}>
        <ReportSheets job={job} logo={logo} />
      </div>
    </div>
  );
}

/** Pages of the flow: its height in rows of columns, each as high as the text of a page. */
function pagesOf(flow: HTMLElement): number {
  const style = getComputedStyle(flow);
  const stride = Number.parseFloat(style.getPropertyValue('column-height')) + Number.parseFloat(style.rowGap);
  if (!Number.isFinite(stride)) return flow.children.length;
  const { height } = flow.getBoundingClientRect();
  return Math.round((height + Number.parseFloat(style.rowGap)) / stride);
}
