/** A text as a CSS string: quotes, backslashes and line breaks escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]+/g, ' ');
  return `"${escaped}"`;
}
