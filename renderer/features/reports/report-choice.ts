import { create } from 'zustand';

/** Which report stands on the page. It outlives the page, so that coming back finds it as it was. */
interface ReportChoice {
  readonly kind: 'owner' | 'client';
  readonly clientId: string | null;
  /** The scenario of the owner's summary; `undefined` until one was chosen or put aside here. */
  readonly scenarioId: string | null | undefined;
}

export const useReportChoice = create<ReportChoice>(() => ({ kind: 'owner', clientId: null, scenarioId: undefined }));

/** Puts another report, client or scenario on the page. */
export function chooseReport(choice: Partial<ReportChoice>): void {
  useReportChoice.setState(choice);
}
