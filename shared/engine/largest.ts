/** The items with the largest amounts, the largest first, at most so many; among equals the earlier one wins. */
export function largest<Item>(items: readonly Item[], amountOf: (item: Item) => number, most: number): Item[] {
  const top: { readonly item: Item; readonly amount: number }[] = [];
  for (const item of items) {
    const amount = amountOf(item);
    const last = top[most - 1];
    if (last !== undefined && amount <= last.amount) continue;
    const at = top.findIndex((other) => other.amount < amount);
    top.splice(at < 0 ? top.length : at, 0, { item, amount });
    if (top.length > most) top.pop();
  }
  return top.map(({ item }) => item);
}
