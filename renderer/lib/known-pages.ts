let paths: ReadonlySet<string> = new Set();

/** Tells the app's pages by their paths, for links that lead to a page only where there is one. */
export function setKnownPages(known: readonly string[]): void {
  paths = new Set(known);
}

/** Whether the app has the page that an address leads to: `/import#time` asks for `/import`. */
export function hasPage(href: string): boolean {
  return paths.has(href.split('#')[0] ?? '');
}
