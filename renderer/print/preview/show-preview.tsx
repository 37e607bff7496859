import { createRoot } from 'react-dom/client';
import { type PreviewMessage, previewMessage } from '../../lib/preview-messages';
import { applyIdentity } from '../apply-identity';
import { loadFonts } from '../load-fonts';
import { readLogo } from '../logo';
import { Desk } from './Desk';

/** Draws each report the Reports page sends, on pages as they will print. */
export async function showPreview(rootElement: HTMLElement): Promise<void> {
  await loadFonts();
  const root = createRoot(rootElement);
  let latest = 0;
  window.addEventListener('message', async (event) => {
    const message = previewMessage(event);
    if (message?.type !== 'previewJob') return;
    latest += 1;
    const turn = latest;
    const { job } = message;
    const logo = await readLogo(job.report.identity.logo);
    if (turn !== latest) return;
    applyIdentity(job, logo);
    root.render(<Desk key={turn} job={job} logo={logo} onDrawn={tellParent} />);
  });
  tellParent({ type: 'previewListens' });
}

function tellParent(message: PreviewMessage): void {
  window.parent.postMessage(message, window.location.origin);
}
