import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Envelope } from '@shared/contract';
import { type CallError, SeatwiseError } from '@shared/errors';
import { rpcPath } from '@shared/host-bridge';
import { securityHeaders } from '../host/security-headers';
import { type Refusal, refusalOf, showsKey } from './guard';
import { inputLimitBytes, readJson } from './read-json';
import type { Session } from './session';

/** What the standalone host needs to answer requests. */
export interface RequestHandlerParts {
  readonly session: Session;
  readonly call: (name: string, input: unknown) => Promise<Envelope<unknown>>;
  /** Sends a file of the renderer. */
  readonly servePage: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
}

/** Answers every request of the standalone host: the entrance, the calls and the pages, behind one guard. */
export function createRequestHandler(parts: RequestHandlerParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await answer(parts, request, response);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      const message = 'Something went wrong inside Seatwise. What was saved before is safe.';
      if (!response.headersSent) sendError(response, 500, { code: 'internal', message, details: [] });
      else response.destroy();
    }
  };
}

async function answer(parts: RequestHandlerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (showsKey(request, parts.session)) return letIn(parts.session, response);
  const isCall = request.url?.startsWith(rpcPath) ?? false;
  const refusal = refusalOf(request, parts.session) ?? methodRefusal(request, isCall);
  if (refusal) return refuse(response, refusal, isCall);
  if (isCall) return answerCall(parts, request, response);
  await parts.servePage(request, response);
}

/** Swaps the address's key for a cookie no script can read, and takes the key out of the address bar. */
function letIn(session: Session, response: ServerResponse): void {
  const { name, value } = session.cookie;
  response.writeHead(303, {
    ...securityHeaders,
    'cache-control': 'no-store',
    'set-cookie': `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`,
    location: '/',
  });
  response.end();
}

function methodRefusal(request: IncomingMessage, isCall: boolean): Refusal | null {
  if ((request.method === 'POST') === isCall) return null;
  return { status: 405, message: isCall ? 'Calls are made with POST.' : 'Pages are read with GET.' };
}

async function answerCall(
  { call }: RequestHandlerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!/^application\/json(;|$)/i.test(request.headers['content-type'] ?? '')) {
    return refuse(response, { status: 415, message: 'Calls are sent as application/json.' }, true);
  }
  const name = (request.url ?? '').slice(rpcPath.length);
  try {
    const input = await readJson(request, inputLimitBytes(name));
    sendJson(response, 200, await call(name, input));
  } catch (error) {
    if (!(error instanceof SeatwiseError)) throw error;
    const { code, message, details } = error;
    sendError(response, code === 'tooLarge' ? 413 : 400, { code, message, details });
  }
}

function refuse(response: ServerResponse, { status, message }: Refusal, isCall: boolean): void {
  // The body is not read; what is left of it must not be taken for the connection's next request.
  response.shouldKeepAlive = false;
  if (isCall) {
    sendError(response, status, { code: 'notAllowed', message, details: [] });
    return;
  }
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, POST' } : {}),
  });
  response.end(`${message}\n`);
}

function sendError(response: ServerResponse, status: number, error: CallError): void {
  sendJson(response, status, { ok: false, error });
}

function sendJson(response: ServerResponse, status: number, envelope: Envelope<unknown>): void {
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(envelope));
}
