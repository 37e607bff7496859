import { capitalized } from './number-word';
import type { OwnerContext } from './owner-context';
import type { MicroSection } from './owner-money-sections';

/** The likeliest causes are enough on paper. */
const mostCauses = 2;

/** The back-of-envelope sum as an equation, and how far it is from the model. */
export function gutCheckOf({ analysis, company, text }: OwnerContext): MicroSection['gutCheck'] {
  const { gutCheck, totals } = analysis;
  const { targetGrossMargin, gutCheckToleranceCents } = company.settings;
  const { differenceCents, withinTolerance } = gutCheck;
  const terms = [
    { value: text.perSeat(gutCheck.toolsCentsPerSeat), label: 'tools a seat', operator: '' },
    { value: text.perSeat(gutCheck.laborCentsPerSeat), label: 'labor a seat', operator: '+' },
    { value: text.perSeat(gutCheck.totalCentsPerSeat), label: 'cost, without outside work', operator: '=' },
    {
      value: text.rhem(1 - targetGrossMargin, 2),
      label: `what ${text.target(targetGrossMargin)} leaves`,
      operator: '÷',
    },
    {
      value: text.perSeat(gutCheck.requiredPriceCents),
      label: `price, against ${text.perSeat(totals.aispCents)} today`,
      operator: '=',
    },
  ];
  return {
    finding: gutFinding(differenceCents, withinTolerance, text.price(gutCheckToleranceCents), text.perSeat),
    terms,
    causes:
      withinTolerance === false
        ? gutCheck.causes.slice(0, mostCauses).map((cause) => capitalized(text.phrase(cause)))
        : [],
  };
}

function gutFinding(
  gapCents: number | null,
  isWithin: boolean | null,
  tolerance: string,
  write: (cents: number | null) => string,
): string | null {
  if (gapCents === null) return null;
  const side = gapCents < 0 ? 'below' : 'above';
  const gap = Math.abs(gapCents);
  return isWithin
    ? `${write(gap)} ${side} the model, within the ${tolerance} you tolerate`
    : `${write(gap)} ${side} the model, more than the ${tolerance} you tolerate`;
}
