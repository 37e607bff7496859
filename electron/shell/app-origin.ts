/** The scheme the app's files are served under, and the origin its pages have. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://seatwise`;

/** The origin pages come from: the app's own, or in development the one electron-vite serves. */
export function pageOrigin(isPackaged: boolean, env: Readonly<NodeJS.ProcessEnv>): string {
  const developmentUrl = env.ELECTRON_RENDERER_URL;
  return !isPackaged && developmentUrl ? new URL(developmentUrl).origin : appOrigin;
}

/** True where a URL belongs to the origin; compared part by part, because `URL.origin` knows no own schemes. */
export function isWithin(origin: string, url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && `${parsed.protocol}//${parsed.host}` === origin;
}
