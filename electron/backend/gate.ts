import { type CallName, type CallOutput, contract, type Envelope, type ValidInput } from '@shared/contract';
import { describeIssue } from '@shared/domain/describe-issue';
import { SeatwiseError } from '@shared/errors';
import type { z } from 'zod';
import { describeInputPlace } from './describe-input-place';
import { allHandlers } from './handlers/all-handlers';
import type { Handler, HandlerContext, Handlers } from './handlers/handler';
import { refuseOversized } from './input-size';
import { logFailure } from './log-failure';
import { isUnexpected, toCallError } from './to-call-error';

const maxDetails = 200;

/** The contract in a form that ties the schema of a call to its name also where the name is generic. */
const inputSchemas: { readonly [Name in CallName]: { readonly input: z.ZodType<ValidInput<Name>> } } = contract;

/**
 * The one way in: knows the call by its exact name, refuses what is too large or not what the contract says, and
 * turns every failure into an envelope. Never throws or rejects.
 */
export async function answerCall(
  context: HandlerContext,
  name: string,
  input: unknown,
): Promise<Envelope<CallOutput<CallName>>> {
  try {
    const known = knownCall(name);
    refuseOversized(known, input);
    return { ok: true, value: await handle(known, context, input) };
  } catch (error) {
    if (isUnexpected(error)) logFailure(error);
    return { ok: false, error: toCallError(error) };
  }
}

function knownCall(name: unknown): CallName {
  if (typeof name === 'string' && isCallName(name)) return name;
  throw new SeatwiseError('unknownCall', 'Seatwise has no such call. The page may be of another version; reload it.');
}

/** Own names only: "constructor" and the like are no calls. */
function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

function handle<Name extends CallName>(
  name: Name,
  context: HandlerContext,
  input: unknown,
): CallOutput<Name> | Promise<CallOutput<Name>> {
  const parsed = inputSchemas[name].input.safeParse(input, { error: describeIssue });
  if (!parsed.success) throw invalidInput(name, input, parsed.error.issues);
  const handlers: Handlers = allHandlers;
  const handler: Handler<Name> = handlers[name];
  return handler(parsed.data, context);
}

function invalidInput(name: CallName, input: unknown, issues: readonly z.core.$ZodIssue[]): SeatwiseError {
  const details = issues.slice(0, maxDetails).map((issue) => ({
    path: issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
    place: describeInputPlace(name, input, issue.path),
    message: issue.message,
  }));
  const [first] = details;
  const others = issues.length === 1 ? '' : ` There are ${issues.length - 1} more problems.`;
  const message = first === undefined ? '' : ` ${first.place}: ${first.message}${others}`;
  return new SeatwiseError('invalidInput', `Nothing was changed.${message}`, details);
}
