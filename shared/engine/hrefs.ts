/** The pages that findings, reasons and explanations lead to. The one place to change when a page appears or moves. */
export const pageHrefs = {
  overview: '/',
  clients: '/clients',
  tools: '/tools',
  team: '/team',
  time: '/time',
  micro: '/micro',
  macro: '/macro',
  rhem: '/rhem',
  spiral: '/spiral',
  whatIf: '/what-if',
  settings: '/settings',
} as const;

/** One client's page. */
export function clientHref(id: string): string {
  return `${pageHrefs.clients}/${encodeURIComponent(id)}`;
}

/** One tool's row. */
export function toolHref(id: string): string {
  return `${pageHrefs.tools}#${encodeURIComponent(id)}`;
}

/** One person's row. */
export function memberHref(id: string): string {
  return `${pageHrefs.team}#${encodeURIComponent(id)}`;
}

/** One setting, by its path in the settings, such as `areas.support.loadedMonthlyCents`. */
export function settingHref(path: string): string {
  return `${pageHrefs.settings}#${path}`;
}
