/** What stands where a list of names is meant to be empty; a blank cell says nothing. */
export const noNames = 'No clients';

/** Names in one cell, parted by semicolons, bars or lines; commas belong to names. */
export function splitNames(text: string): string[] {
  if (text.toLowerCase() === noNames.toLowerCase()) return [];
  return text
    .split(/[;|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
