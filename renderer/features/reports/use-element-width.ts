import { type RefObject, useEffect, useRef, useState } from 'react';

/** The inner width of an element in pixels, kept up to date; 0 before it is measured. */
export function useElementWidth(): { readonly desk: RefObject<HTMLElement | null>; readonly width: number } {
  const desk = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { desk, width };
}
