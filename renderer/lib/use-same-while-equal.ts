import { useState } from 'react';

/** The numbers as one and the same list for as long as none of them changes, so that what rests on it is not redone. */
export function useSameWhileEqual(numbers: readonly number[]): readonly number[] {
  const [kept, keep] = useState(numbers);
  if (kept.length === numbers.length && kept.every((each, at) => each === numbers[at])) return kept;
  keep(numbers);
  return numbers;
}
