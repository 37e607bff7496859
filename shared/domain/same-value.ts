/** Whether two plain JSON values (objects, arrays, strings, numbers, booleans, null) hold the same. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftKeys = Object.keys(left);
  if (leftKeys.length !== Object.keys(right).length) return false;
  const leftRecord = left as Readonly<Record<string, unknown>>;
  const rightRecord = right as Readonly<Record<string, unknown>>;
  return leftKeys.every((key) => Object.hasOwn(right, key) && sameValue(leftRecord[key], rightRecord[key]));
}
