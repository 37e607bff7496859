/**
 * Names for new rows that no row has yet: "New client", "New client 2" and so on. The function given back counts
 * on from the highest number in use, `at` from 0.
 */
export function newNames(stem: string, taken: Iterable<string>): (at: number) => string {
  let highest = 0;
  for (const name of taken) {
    if (!name.startsWith(stem)) continue;
    const rest = name.slice(stem.length).trim();
    const number = rest === '' ? 1 : Number(rest);
    if (Number.isInteger(number)) highest = Math.max(highest, number);
  }
  return (at) => {
    const number = highest + at + 1;
    return number === 1 ? stem : `${stem} ${number}`;
  };
}
