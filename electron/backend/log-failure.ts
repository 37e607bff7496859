/** Writes an unforeseen failure to standard error, for whoever looks into it. */
export function logFailure(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
