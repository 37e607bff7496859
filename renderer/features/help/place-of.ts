const names: Readonly<Record<string, string>> = {
  '/': 'Overview',
  '/clients': 'Clients',
  '/tools': 'Tools',
  '/team': 'Team',
  '/time': 'Time',
  '/micro': 'Micro',
  '/macro': 'Macro',
  '/rhem': 'RHEM',
  '/profitability': 'Profitability',
  '/spiral': 'Spiral',
  '/what-if': 'What-if',
  '/settings': 'Settings',
  '/help': 'Help',
};

/** The name of the page a link of this page leads to. */
export function placeOf(href: string): string {
  return names[href.split('#')[0] ?? ''] ?? 'Open';
}
