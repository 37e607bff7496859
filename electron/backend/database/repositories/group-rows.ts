/** Rows by the row they belong to, in the order given. */
export function groupRows<Row>(rows: readonly Row[], ownerOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(ownerOf(row));
    if (group === undefined) groups.set(ownerOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
