import type { PrintJob } from '@shared/contract';
import { useState } from 'react';
import classes from './ReportPreview.module.css';
import { useElementWidth } from './use-element-width';
import { usePreviewFrame } from './use-preview-frame';
import { fitWidth, type Zoom, ZoomControl } from './ZoomControl';

interface ReportPreviewProps {
  readonly job: PrintJob | null;
  readonly title: string;
}

/** Room left and right of the pages, in pixels. */
const margin = 24;
/** Pages that fit the width are not blown up beyond this. */
const largestFit = 1.25;

/** The pages as they will print, on a desk, at the zoom chosen. */
export function ReportPreview({ job, title }: ReportPreviewProps) {
  const [zoom, setZoom] = useState<Zoom>(fitWidth);
  const { desk, width } = useElementWidth();
  const { frame, drawn } = usePreviewFrame(job);
  const fit = drawn === null || width === 0 ? 1 : Math.min(largestFit, (width - 2 * margin) / drawn.width);
  const scale = zoom === fitWidth ? fit : zoom;
  const size = drawn ?? { width: 816, height: 1056 };
  return (
    <section className={classes.preview} aria-label="Preview">
      <div className={classes.bar}>
        <span className={classes.pages} aria-live="polite">
          {drawn === null ? 'Drawing the pages' : drawn.pages === 1 ? '1 page' : `${drawn.pages} pages`}
        </span>
        <ZoomControl zoom={zoom} scale={scale} onChange={setZoom} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={desk} className={classes.desk} tabIndex={0} aria-label="Pages">
        <div className={classes.sheets} style={{ width: size.width * scale, height: size.height * scale }}>
          <iframe
            ref={frame}
            className={classes.frame}
            src="./print.html?preview=1"
            title={title}
            tabIndex={-1}
            style={{ width: size.width, height: size.height, transform: `scale(${scale})` }}
            data-drawn={drawn !== null}
          />
        </div>
      </section>
    </section>
  );
}
