import { useComputedColorScheme } from '@mantine/core';
import { useLayoutEffect, useState } from 'react';
import { type ChartColors, readChartColors } from './chart-colors';

/** The chart colors of the scheme in force; changes when the scheme does, so charts redraw. */
export function useChartColors(): ChartColors {
  const scheme = useComputedColorScheme('light');
  const [colors, setColors] = useState(readChartColors);
  // The scheme's attribute is on the document by the time layout effects run; the variables follow it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme decides what the variables hold.
  useLayoutEffect(() => setColors(readChartColors()), [scheme]);
  return colors;
}
