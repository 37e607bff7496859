/** One step of the file format. Frozen once released: a later change is a new migration. */
export interface Migration {
  /** Becomes the file's `user_version`; rises in tens. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
