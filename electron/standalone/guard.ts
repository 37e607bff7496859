import type { IncomingMessage } from 'node:http';
import type { Session } from './session';

/** Why a request is not answered: the HTTP status and a sentence for the person. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/**
 * Says why a request must not be answered, or null where it may be. Any web page and any program on the machine can
 * reach a loopback port, so a request must name this host (no DNS rebinding), must not come from another site, and
 * must carry this session's cookie.
 */
export function refusalOf(request: IncomingMessage, session: Session): Refusal | null {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'POST') {
    return { status: 405, message: 'Seatwise answers GET and POST only.' };
  }
  if (headers.host !== new URL(session.origin).host || isFromElsewhere(request, session)) {
    return { status: 403, message: 'Seatwise answers its own pages only.' };
  }
  if (!session.isLetIn(headers.cookie)) {
    return {
      status: 403,
      message: 'This window does not belong to the running Seatwise. Open the address it printed when it started.',
    };
  }
  return null;
}

/** True where the request shows the key of the printed address, from this machine's browser and for this host. */
export function showsKey(request: IncomingMessage, session: Session): boolean {
  const isEntrance = request.method === 'GET' && request.headers.host === new URL(session.origin).host;
  if (!isEntrance || isFromElsewhere(request, session)) return false;
  const key = URL.parse(request.url ?? '/', session.origin)?.searchParams.get('key');
  return typeof key === 'string' && session.opensWith(key);
}

function isFromElsewhere({ method, headers }: IncomingMessage, session: Session): boolean {
  const site = headers['sec-fetch-site'];
  if (method === 'POST') {
    return headers.origin !== session.origin || (site !== undefined && site !== 'same-origin');
  }
  const isForeignOrigin = headers.origin !== undefined && headers.origin !== session.origin;
  return isForeignOrigin || (site !== undefined && site !== 'same-origin' && site !== 'none');
}
