import { capitalized, numberWord } from './number-word';
import type { OwnerContext } from './owner-context';
import type { FindingsSection } from './owner-delivery-sections';

/** What is off, most valuable first, with what mending it is worth a year. */
export function findingsSection({ analysis, text }: OwnerContext): FindingsSection {
  const { findings } = analysis;
  return {
    headline: headlineOf({ analysis, text }),
    lead: findings.length > 1 ? 'Values overlap and do not add up: mending one changes the others.' : null,
    rows: findings.map(({ id, title, detail, annualValueCents }) => ({
      id,
      title: text.phrase(title),
      detail: text.phrase(detail),
      worth: text.money(annualValueCents),
    })),
  };
}

function headlineOf({ analysis, text }: Pick<OwnerContext, 'analysis' | 'text'>): string[] {
  const [first] = analysis.findings;
  const count = analysis.findings.length;
  if (!first) return ['Nothing stands out this month.'];
  const spelled = capitalized(numberWord(count) ?? text.count(count));
  const title = `${spelled} ${count === 1 ? 'finding' : 'findings'}`;
  if (first.annualValueCents === null) return [`${title}.`];
  return [`${title}${count === 1 ? ' is' : ', the first'} worth ${text.compact(first.annualValueCents)} a year.`];
}
