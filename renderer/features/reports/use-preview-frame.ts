import type { PrintJob } from '@shared/contract';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type PreviewMessage, previewMessage } from '../../lib/preview-messages';

/** How the pages came out, in CSS pixels. */
interface DrawnPages {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
}

interface PreviewFrame {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly drawn: DrawnPages | null;
}

/** Hands reports to the print page in a frame, and tells how its pages came out. */
export function usePreviewFrame(job: PrintJob | null): PreviewFrame {
  const frame = useRef<HTMLIFrameElement>(null);
  const [listens, setListens] = useState(false);
  const [drawn, setDrawn] = useState<DrawnPages | null>(null);

  useEffect(() => {
    function receive(event: MessageEvent): void {
      if (event.source !== frame.current?.contentWindow) return;
      const message = previewMessage(event);
      if (message?.type === 'previewListens') setListens(true);
      if (message?.type === 'previewDrawn') {
        setDrawn({ pages: message.pages, width: message.width, height: message.height });
      }
    }
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, []);

  useEffect(() => {
    if (!listens || job === null) return;
    const message: PreviewMessage = { type: 'previewJob', job };
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  }, [listens, job]);

  return { frame, drawn };
}
