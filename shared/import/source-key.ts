import type { ImportKind } from './import-kind';
import { plainHeader } from './plain-header';

/** What makes a source one of a kind: what it holds and the set of its column names, whatever their order. */
export function sourceKey(kind: ImportKind, headers: readonly string[]): string {
  const names = [...new Set(headers.map(plainHeader))].filter((name) => name !== '').sort();
  return `${kind}-${hash(names.join('\n'))}`;
}

/** 53 bits of a text as hexadecimal digits (cyrb53): enough to keep apart the few sources a company has. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
