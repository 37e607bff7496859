import { type RefObject, useRef } from 'react';

/** The newest value in a box that stays the same, for handlers that are made once. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const box = useRef(value);
  box.current = value;
  return box;
}
