import type { PrintJob } from '@shared/contract';
import { cssString } from './css-text';
import type { Logo } from './logo';
import { pageRules } from './page-rules';

const styleId = 'page-rules';

/** Gives the document the report's title, language, color, paper and running head and foot. */
export function applyIdentity(job: PrintJob, logo: Logo | null): void {
  const { identity } = job.report;
  document.title = identity.documentTitle;
  const root = document.documentElement;
  root.lang = identity.lang;
  root.dataset.paper = job.paper;
  root.style.setProperty('--brand', identity.color);
  root.style.setProperty('--doc-owner', cssString(identity.companyName));
  root.style.setProperty('--doc-title', cssString(shortened(identity.runningTitle)));
  root.style.setProperty('--doc-foot', cssString(shortened(identity.foot.join('\u2003'))));
  document.body.className = job.kind;
  const style = document.getElementById(styleId) ?? document.head.appendChild(document.createElement('style'));
  style.id = styleId;
  style.textContent = pageRules(job, logo);
}

/** A running line has room for about so many characters beside what stands at the other end. */
const longestLine = 110;

/** A line short enough for the running head or foot. */
export function shortened(line: string): string {
  const characters = [...line];
  return characters.length <= longestLine
    ? line
    : `${characters
        .slice(0, longestLine - 1)
        .join('')
        .trimEnd()}…`;
}
