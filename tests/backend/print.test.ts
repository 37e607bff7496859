import type { PrintJob } from '@shared/contract';
import { describe, expect, test, vi } from 'vitest';
import type { PrintRun, PrintToPdf } from '../../electron/backend';
import { fullCompany } from './support/companies';
import { freshDataDir, openBackend, type TestBackend } from './support/test-backend';

const ownerRequest = { kind: 'owner', paper: 'a4', scenarioId: 'raise' } as const;
const clientRequest = { kind: 'client', paper: 'letter', clientId: 'oakline' } as const;

/** A backend whose host prints as the print page does: it fetches the job, draws, says so, and gives its model as "PDF". */
async function printingBackend(printToPdf?: PrintToPdf): Promise<{ backend: TestBackend; runs: PrintRun[] }> {
  const runs: PrintRun[] = [];
  const backend = openBackend(freshDataDir(), {
    printToPdf: async (run) => {
      runs.push(run);
      if (printToPdf !== undefined) return printToPdf(run);
      const job = await backend.value('print.job', { jobId: run.jobId });
      setTimeout(() => backend.value('print.ready', { jobId: run.jobId, title: 'Drawn' }), 5);
      await run.waitUntilReady();
      return new TextEncoder().encode(JSON.stringify(job));
    },
  });
  await backend.value('company.replace', { label: 'Start', company: fullCompany });
  return { backend, runs };
}

describe('a report as PDF', () => {
  test('is printed from the model that the preview shows, under a name that says what it is', async () => {
    const { backend, runs } = await printingBackend();
    for (const [request, fileName] of [
      [ownerRequest, 'larkspur-it-owner-summary-2026-11-23.pdf'],
      [clientRequest, 'larkspur-it-oakline-foods-summary-2026-11-23.pdf'],
    ] as const) {
      const model = await backend.value('report.model', request);
      const pdf = await backend.value('report.pdf', request);
      expect(pdf.fileName).toBe(fileName);
      const printed: PrintJob = JSON.parse(Buffer.from(pdf.pdfBase64, 'base64').toString('utf8'));
      expect(printed).toEqual(model);
      expect(printed).toMatchObject({ kind: request.kind, paper: request.paper });
    }
    expect(runs.map(({ paper }) => paper)).toEqual(['a4', 'letter']);
    expect(new Set(runs.map(({ jobId }) => jobId)).size).toBe(2);
  });

  test('of a client holds nothing of another client, of costs or of margins', async () => {
    const { backend } = await printingBackend();
    const text = JSON.stringify(await backend.value('report.model', clientRequest));
    expect(text).toContain('Oakline Foods');
    expect(text).not.toMatch(/Bayside|Ann Lee|RMM|Renewal in May|margin|\bcosts?\b/i);
  });

  test('is forgotten once printed', async () => {
    const { backend, runs } = await printingBackend();
    await backend.value('report.pdf', ownerRequest);
    const jobId = runs[0]?.jobId ?? '';
    expect(await backend.error('print.job', { jobId })).toMatchObject({ code: 'notFound' });
    expect(await backend.error('print.ready', { jobId, title: '' })).toMatchObject({ code: 'notFound' });
    expect(await backend.error('print.job', { jobId: 'unknown' })).toMatchObject({ code: 'notFound' });
  });

  test('that the host cannot print says so in plain words, and the next one works', async () => {
    let failing = true;
    const { backend } = await printingBackend(async () => {
      if (failing) throw new Error('ECONNRESET at Socket.x');
      return new Uint8Array([1]);
    });
    const error = await backend.error('report.pdf', ownerRequest);
    expect(error).toMatchObject({ code: 'printFailed', message: expect.not.stringContaining('ECONNRESET') });
    failing = false;
    expect((await backend.value('report.pdf', ownerRequest)).pdfBase64).toBe('AQ==');
  });

  test.each([
    ['the page never gets ready', ({ waitUntilReady }: PrintRun) => waitUntilReady().then(() => new Uint8Array())],
    ['the host never answers', () => new Promise<Uint8Array>(() => undefined)],
  ])('gives up after thirty seconds where %s', async (_what, print) => {
    const { backend, runs } = await printingBackend(print);
    vi.useFakeTimers();
    try {
      const failed = backend.error('report.pdf', ownerRequest);
      await vi.advanceTimersByTimeAsync(29_000);
      await backend.value('print.job', { jobId: runs[0]?.jobId ?? '' });
      await vi.advanceTimersByTimeAsync(1_001);
      expect(await failed).toMatchObject({ code: 'printFailed', message: expect.stringContaining('30 seconds') });
    } finally {
      vi.useRealTimers();
    }
  });

  test('of a client or scenario that is gone says so', async () => {
    const { backend } = await printingBackend();
    expect(await backend.error('report.pdf', { ...clientRequest, clientId: 'gone' })).toMatchObject({
      code: 'notFound',
    });
    expect(await backend.error('report.model', { ...ownerRequest, scenarioId: 'gone' })).toMatchObject({
      code: 'notFound',
    });
    await backend.value('company.remove', {});
    expect(await backend.error('report.pdf', ownerRequest)).toMatchObject({ code: 'noCompany' });
  });
});
