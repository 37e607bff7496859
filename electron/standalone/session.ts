import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The one session of a running standalone host: a key in the printed address, exchanged for a cookie. */
export interface Session {
  /** The address of this host's pages, such as `http://127.0.0.1:4310`. */
  readonly origin: string;
  /** The address a person opens; whoever has it is let in. */
  readonly address: string;
  /** The cookie that lets the host's own print page in. */
  readonly cookie: { readonly name: string; readonly value: string };
  opensWith(key: string): boolean;
  isLetIn(cookieHeader: string | undefined): boolean;
}

/** A new session with its own random key and cookie; nothing of it outlives the process. */
export function createSession(origin: string): Session {
  const key = randomBytes(24).toString('base64url');
  // Cookies are shared by all ports of a host, so the name carries the port.
  const cookie = { name: `seatwise-${new URL(origin).port}`, value: randomBytes(24).toString('base64url') };
  return {
    origin,
    address: `${origin}/?key=${key}`,
    cookie,
    opensWith: (candidate) => isSame(candidate, key),
    isLetIn: (header) => cookieValues(header, cookie.name).some((value) => isSame(value, cookie.value)),
  };
}

function cookieValues(header: string | undefined, name: string): string[] {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

// Hashes have one length, as timingSafeEqual requires, and comparing them tells nothing by its duration.
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
