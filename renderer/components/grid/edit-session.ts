/** What the grid and the open editor know of each other. */
export interface EditSession {
  /** Keeps what is typed and gives true, or shows why it can't be kept; null while no editor is open. */
  commit: (() => boolean) | null;
  /** Text the next editor starts with instead of the stored value, such as what was pasted. */
  initialText: string | null;
}

/** A session with no editor open. */
export function newEditSession(): EditSession {
  return { commit: null, initialText: null };
}
