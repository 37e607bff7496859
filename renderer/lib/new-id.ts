/** A fresh id for a row. */
export function newId(): string {
  return crypto.randomUUID();
}
