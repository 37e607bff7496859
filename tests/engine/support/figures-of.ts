/** Every number and null of a value with its path, in order; arrays by position. */
export function figuresOf(value: unknown, path = ''): { path: string; figure: number | null }[] {
  if (value === null || typeof value === 'number') return [{ path, figure: value }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => figuresOf(inner, path === '' ? key : `${path}.${key}`));
}
