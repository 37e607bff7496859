import type { Protocol } from 'electron';
import { readPageFile } from '../host/page-file';
import { securityHeaders } from '../host/security-headers';
import { appOrigin, appScheme, isWithin } from './app-origin';

/** Makes the app's scheme a full web origin with its own storage and policy; only possible before `ready`. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Serves the files of `folder` under the app's origin, so that no page ever has the rights of a file:// URL. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle(appScheme, async ({ method, url }) => {
    const isOurs = method === 'GET' && isWithin(appOrigin, url);
    const file = isOurs ? await readPageFile(folder, new URL(url).pathname) : null;
    if (file === null) return new Response(null, { status: 404, headers: securityHeaders });
    return new Response(file.bytes, { headers: { ...securityHeaders, 'content-type': file.mediaType } });
  });
}
