/** The pages this process has opened itself, by their web contents. */
export interface OwnPages {
  add(contents: object): void;
  has(contents: object): boolean;
}

/** An empty register; a page leaves it when its window is gone. */
export function createOwnPages(): OwnPages {
  return new WeakSet<object>();
}
