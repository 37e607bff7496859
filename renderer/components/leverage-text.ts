import type { AreaSettings } from '@shared/domain/settings';
import type { Formatter } from '@shared/format/formatter';

type GuidelineBasis = AreaSettings[keyof AreaSettings]['guidelineBasis'];

/** What an area's leverage is measured in, as a noun after a number; money needs none. */
export const basisNoun: Readonly<Record<GuidelineBasis, string>> = { mrr: 'MRR', nrr: 'NRR', endpoints: 'endpoints' };

/** An amount of an area's basis: money shortened ($59.2k), endpoints counted. */
export function leverageText(
  amount: number | null,
  basis: GuidelineBasis,
  formatter: Formatter,
  options: { readonly signed?: boolean } = {},
): string {
  if (basis === 'endpoints') return formatter.figure(amount, 'endpoints', options);
  return formatter.figure(amount, 'cents', { ...options, compact: true });
}
