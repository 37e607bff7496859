import { listOfNames } from '../engine/phrase';
import type { ClientAgreement } from './client-agreement';
import { capitalized, numberWord } from './number-word';
import type { ReportText } from './report-text';

/**
 * The client's agreement in one sentence, such as "86 people, 97 devices and six services for one price:
 * $155 a person each month." A plain title where there is no amount to speak of.
 */
export function clientHeadline(agreement: ClientAgreement, text: ReportText): string {
  const { people, devices, services, mrrCents, pricePerPersonCents, hasOnePrice } = agreement;
  const covered = [
    counted(people, 'person', 'people', text),
    counted(devices ?? 0, 'device', 'devices', text),
    services > 1 ? counted(services, 'service', 'services', text, numberWord(services)) : null,
  ].filter((part) => part !== null);
  if (covered.length === 0 || mrrCents <= 0) return 'The agreement in figures';
  const subject = capitalized(listOfNames(covered));
  if (pricePerPersonCents === null) return `${subject} for ${text.price(mrrCents)} a month.`;
  const price = text.price(pricePerPersonCents);
  return hasOnePrice
    ? `${subject} for one price: ${price} a person each month.`
    : `${subject} for ${price} a person each month on average.`;
}

function counted(
  count: number,
  one: string,
  many: string,
  text: ReportText,
  word: string | null = null,
): string | null {
  if (count <= 0) return null;
  return `${word ?? text.count(count)} ${count === 1 ? one : many}`;
}
