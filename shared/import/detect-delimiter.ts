export const delimiters = [',', ';', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

const lookedAtLines = 200;

/**
 * The character between the cells of a file, from its first lines: the one that splits most of them into the same
 * number of cells. A first line `sep=;`, which Excel writes, decides alone.
 */
export function detectDelimiter(text: string): Delimiter {
  const told = /^sep=([,;\t])\r?\n/.exec(text.slice(0, 10))?.[1];
  const known = delimiters.find((delimiter) => delimiter === told);
  if (known !== undefined) return known;
  const lines = firstLines(text);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = scoreOf(lines, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function firstLines(text: string): string[] {
  const lines = text.slice(0, 200_000).split(/\r\n|\n|\r/, lookedAtLines);
  return lines.filter((line) => line.trim() !== '');
}

/** Lines that agree on their number of cells, weighed by that number; 0 where nothing is split. */
function scoreOf(lines: readonly string[], delimiter: Delimiter): number {
  const linesByWidth = new Map<number, number>();
  for (const line of lines) {
    const width = cellCount(line, delimiter);
    if (width > 1) linesByWidth.set(width, (linesByWidth.get(width) ?? 0) + 1);
  }
  let score = 0;
  for (const [width, count] of linesByWidth) score = Math.max(score, count * (1 + Math.log2(width)));
  return score;
}

function cellCount(line: string, delimiter: Delimiter): number {
  let count = 1;
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) count += 1;
  }
  return count;
}
