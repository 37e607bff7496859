/** What spreadsheets run as a formula when a cell begins with it, and apostrophes that keep it from running. */
const guarded = /^'+[=+\-@\t\r]/;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** A cell as text: without blanks around it, invisible characters, and the apostrophe that guards a formula. */
export function cellText(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = cell.replace(invisible, '').trim();
  return guarded.test(text) ? text.slice(1) : text;
}

/** Words in a cell that say nothing is there. */
export function isBlankCell(text: string): boolean {
  return text === '' || /^(?:[-–—]+|n\/?a|null|none|\(none\)|\(blank\)|undefined)$/i.test(text);
}

/** True where a character was lost when the file was written: it cannot be read back. */
export function hasLostCharacter(text: string): boolean {
  return text.includes('\ufffd');
}
