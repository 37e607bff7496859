import './register';
import { Chart, type ChartConfiguration } from 'chart.js';
import { useEffect, useRef } from 'react';
import { millimeters } from './print-type';

interface PrintChartProps {
  readonly config: ChartConfiguration;
  /** Fixed, because layout still has the screen's width when the print is drawn. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** What the chart shows, in words. */
  readonly description: string;
}

/** A chart of fixed size. Drawn again for the printer (`redraw-for-print.ts`), it prints as vectors with real text. */
export function PrintChart({ config, widthMm, heightMm, description }: PrintChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    const chart = new Chart(canvas.current, config);
    return () => chart.destroy();
  }, [config]);
  return (
    <canvas
      ref={canvas}
      width={millimeters(widthMm)}
      height={millimeters(heightMm)}
      role="img"
      aria-label={description}
    />
  );
}
