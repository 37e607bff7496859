/** Names in one cell, parted by semicolons, bars or lines; commas belong to names. */
export function splitNames(text: string): string[] {
  return text
    .split(/[;|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
