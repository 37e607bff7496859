import { createRoot } from 'react-dom/client';
import { call } from '../lib/bridge';
import { applyIdentity } from './apply-identity';
import { redrawForPrint } from './charts/redraw-for-print';
import { loadFonts } from './load-fonts';
import { readLogo } from './logo';
import { ReportCover, ReportSheets } from './Sheets';

/** Draws the report of a print job and tells the host when it is all there. */
export async function printReport(root: HTMLElement, jobId: string): Promise<void> {
  const job = await call('print.job', { jobId });
  const [logo] = await Promise.all([readLogo(job.report.identity.logo), loadFonts()]);
  redrawForPrint();
  applyIdentity(job, logo);
  createRoot(root).render(
    <main className={`report ${job.kind}`}>
      <ReportCover job={job} logo={logo} />
      <ReportSheets job={job} logo={logo} />
    </main>,
  );
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
  await call('print.ready', { jobId, title: document.title });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}
