/** Fields of a report's model that are no words of its pages. */
const unprinted = new Set(['documentTitle', 'lang', 'color', 'logo', 'id', 'verdict', 'isToday']);
/** Words of charts, which may be broken into lines or left out where they have no room. */
const inCharts = new Set(['curve', 'map', 'waterfall', 'bar', 'staffingAxis']);

/** Every text of a report's model that its pages show. */
export function textsToPrint(report: unknown): string[] {
  return [...new Set(collect(report))].filter((text) => text !== '');
}

function collect(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (unprinted.has(key) || inCharts.has(key) ? [] : collect(part)));
}
