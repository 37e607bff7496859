import type { PrintRequest } from '@shared/contract';
import { useEffect, useState } from 'react';
import { call } from '../../lib/bridge';
import { bytesFromBase64, download } from '../../lib/download';
import { reportDone } from '../../lib/failures';

interface PdfExport {
  readonly isPrinting: boolean;
  /** Why the last try made no PDF. */
  readonly failure: string | null;
  readonly exportPdf: () => Promise<void>;
}

/** Prints a report and hands the file to the person. */
export function usePdfExport(request: PrintRequest | null): PdfExport {
  const [isPrinting, setPrinting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  // A failure belongs to the report it happened with.
  // biome-ignore lint/correctness/useExhaustiveDependencies(request): another request starts anew
  useEffect(() => setFailure(null), [request]);

  async function exportPdf(): Promise<void> {
    if (request === null) return;
    setPrinting(true);
    setFailure(null);
    try {
      const { fileName, pdfBase64 } = await call('report.pdf', request);
      download(fileName, bytesFromBase64(pdfBase64), 'application/pdf');
      reportDone(`${fileName} is ready.`);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setPrinting(false);
    }
  }

  return { isPrinting, failure, exportPdf };
}
