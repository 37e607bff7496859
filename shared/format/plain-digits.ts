/** The zeros of the digits that locales write numbers in, besides 0: Arabic, Persian, Devanagari, Bengali, Burmese, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x1040, 0xff10];
const directionMarks = /[\u200e\u200f\u061c]/g;

/** A number's text in the digits 0 to 9 with `.`, `,` and `%`, however its locale writes them. */
export function inPlainDigits(text: string): string {
  return text
    .replace(directionMarks, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}
