import type { PaperSize, PrintJob } from '@shared/contract';
import { headerLogo, type Logo } from './logo';

interface PaperRules {
  readonly size: string;
  readonly margin: string;
  readonly coverMargin: string;
}

/**
 * Written out for the paper asked for, not chosen by media query: whatever size the print call names, pages take
 * theirs from here. The lengths are those of `styles/base.css`.
 */
const papers: Readonly<Record<PaperSize, PaperRules>> = {
  a4: { size: '210mm 297mm', margin: '27mm 20mm 22mm', coverMargin: '20mm 20mm 18mm' },
  letter: { size: '215.9mm 279.4mm', margin: '25mm 22.95mm 20mm', coverMargin: '18mm 22.95mm 16mm' },
};

const font = (weight: number) => `font: ${weight} 7.5pt/10.5pt Inter, sans-serif;`;

/** The `@page` rules of a report: paper, margins, running head and foot with page numbers. */
export function pageRules({ kind, paper }: PrintJob, logo: Logo | null): string {
  const { size, margin, coverMargin } = papers[paper];
  return `
@page {
  size: ${size};
  margin: ${margin};
  @top-left { ${kind === 'owner' ? confidentialTab : ownerName(logo)} }
  @top-right { content: var(--doc-title); ${font(400)} color: #5d636d; vertical-align: top; padding-top: 12mm; text-align: right; }
  @bottom-left { content: var(--doc-foot); ${font(400)} color: #5d636d; vertical-align: bottom; padding-bottom: 10mm; white-space: pre; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${font(500)} color: #16181d; vertical-align: bottom; padding-bottom: 10mm; text-align: right; }
}
@page cover {
  margin: ${coverMargin};
  @top-left { content: none }
  @top-right { content: none }
  @bottom-left { content: none }
  @bottom-right { content: none }
}`;
}

/** A tab that stands on the rule: a fixed height sits at the inner edge of the margin. */
const confidentialTab = `content: "Confidential: owner only"; ${font(600)} background: #16181d; color: #fff; width: max-content; height: 5.5mm; margin-top: auto; padding: 0 2.5mm; vertical-align: middle;`;

function ownerName(logo: Logo | null): string {
  const image = logo === null ? null : headerLogo(logo);
  const content = image === null ? 'var(--doc-owner)' : `url("${image}") "\\2002" var(--doc-owner)`;
  return `content: ${content}; ${font(600)} color: #16181d; vertical-align: top; padding-top: 12mm;`;
}
