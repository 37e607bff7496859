import type { PrintJob } from '@shared/contract';

/** What the Reports page and the preview inside its frame tell each other. Both are of the same origin. */
export type PreviewMessage =
  | { readonly type: 'previewListens' }
  | { readonly type: 'previewJob'; readonly job: PrintJob }
  | {
      readonly type: 'previewDrawn';
      readonly pages: number;
      /** Size of the whole preview in CSS pixels. */
      readonly width: number;
      readonly height: number;
    };

/** The message of an event that this window's own origin sent, or null. */
export function previewMessage(event: MessageEvent): PreviewMessage | null {
  const { data, origin } = event as { readonly data: unknown; readonly origin: string };
  if (origin !== window.location.origin || typeof data !== 'object' || data === null || !('type' in data)) return null;
  return data as PreviewMessage;
}
