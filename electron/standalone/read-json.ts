import type { IncomingMessage } from 'node:http';
import { SeatwiseError } from '@shared/errors';

const megabyte = 1024 * 1024;
const smallLimitBytes = 2 * megabyte;
const limitBytesByCall: ReadonlyMap<string, number> = new Map([
  ['company.replace', 64 * megabyte],
  // Room for an import of 300,000 changes, the most there may be at once.
  ['company.change', 128 * megabyte],
  ['import.remember', 8 * megabyte],
]);

/** The most bytes a call's input may have: an imported company is large, all else is small. */
export function inputLimitBytes(callName: string): number {
  return limitBytesByCall.get(callName) ?? smallLimitBytes;
}

/**
 * Reads a request's JSON; throws `tooLarge` past the limit and `invalidInput` where it is no JSON. What is too large
 * is still read to its end, unkept, because a browser that is cut off while sending does not see the answer.
 */
export async function readJson(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes <= limitBytes) chunks.push(chunk);
  }
  if (sizeBytes > limitBytes) throw tooLarge(limitBytes);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new SeatwiseError('invalidInput', 'The request is not readable as JSON.');
  }
}

function tooLarge(limitBytes: number): SeatwiseError {
  const limit = Math.round(limitBytes / megabyte);
  return new SeatwiseError(
    'tooLarge',
    `That is more than the ${limit} MB Seatwise takes at once. Nothing was changed.`,
  );
}
