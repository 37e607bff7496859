/** The number of a footnote after a word. */
export function Mark({ number }: { readonly number: number | null }) {
  return number === null ? null : <sup>{number}</sup>;
}
