import { z } from 'zod';

/** Stable codes of everything a call can answer besides a value. */
export const errorCodes = [
  'unknownCall',
  'invalidInput',
  'notAllowed',
  'tooLarge',
  'noCompany',
  'notFound',
  'conflict',
  'nothingToUndo',
  'newerFile',
  'damagedFile',
  'openElsewhere',
  'diskFull',
  'readOnly',
  'printFailed',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const problemSchema = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  place: z.string(),
  message: z.string(),
});

export const callErrorSchema = z.strictObject({
  code: z.enum(errorCodes),
  /** Plain words for the person: what happened, what is safe, what to do. */
  message: z.string(),
  details: z.array(problemSchema),
});

export type CallError = z.infer<typeof callErrorSchema>;

/** An expected failure, carried to the caller as a code and a message a person can act on. */
export class SeatwiseError extends Error {
  readonly code: ErrorCode;
  readonly details: CallError['details'];

  constructor(code: ErrorCode, message: string, details: CallError['details'] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'SeatwiseError';
    this.code = code;
    this.details = details;
  }
}
