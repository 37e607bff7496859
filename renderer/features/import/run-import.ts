import type { Company } from '@shared/domain/company';
import { toRemembered } from '@shared/import/guess-mapping';
import type { ImportKind } from '@shared/import/import-kind';
import { kindNouns } from '@shared/import/import-kind';
import type { ImportAlias, ImportSource } from '@shared/import/import-memory';
import { decisionKey } from '@shared/import/import-plan';
import type { Decision, NameMatch } from '@shared/import/match-names';
import { call } from '../../lib/bridge';
import { changeCompany, useCompanyStore } from '../../lib/company-store';
import { reportFailure } from '../../lib/failures';
import type { ImportJobs, JobName } from './import-messages';
import { type TableSetup, untouchedSetup } from './import-setup';
import { type ImportStep, resetImport, useImport } from './import-store';
import { ImportWorker, StoppedError } from './import-worker';

const maxFileBytes = 256 * 1024 * 1024;

/** Reads a file in a worker of its own and goes on to its rows; says in place why it can't be read. */
export async function openFile(file: File, kind: ImportKind): Promise<void> {
  resetImport(kind);
  if (file.size > maxFileBytes) {
    useImport.setState({ failure: `${file.name} is larger than 256 MB. Split it up by year or month.` });
    return;
  }
  const worker = new ImportWorker();
  useImport.setState({ worker, fileName: file.name, busy: { label: `Reading ${file.name}`, share: 0 } });
  const memory = await call('import.memory', {}).catch(() => ({ sources: [], aliases: [] }));
  const locale = companyNow().settings.locale;
  await runJob('open', { bytes: await file.arrayBuffer(), kind, locale, memory }, (view) =>
    useImport.setState({ view, setup: untouchedSetup, step: 'rows' }),
  );
}

/** Looks at the file with another setup: header, rows or columns. */
export async function changeSetup(change: Partial<TableSetup>): Promise<void> {
  const setup = { ...useImport.getState().setup, ...change };
  useImport.setState({ setup });
  await runJob('look', setup, (view) => {
    // A later change may be on its way; its view follows.
    if (useImport.getState().setup === setup) useImport.setState({ view, plan: null });
  });
}

/** Finds what the names in the file mean and goes on to them. */
export async function matchFile(): Promise<void> {
  const { setup, view, decisions } = useImport.getState();
  if (view === null) return;
  const confirmed = { ...setup, mapping: view.mapping };
  useImport.setState({ setup: confirmed, busy: { label: 'Matching names', share: null } });
  // Names are enough: recorded time need not travel to the worker.
  await runJob('match', { setup: confirmed, company: { ...companyNow(), time: [] } }, (matches) => {
    useImport.setState({ matches, decisions: decisionsFor(matches, decisions), step: 'names' });
  });
}

/** What was decided in this import stays; all else is as it was matched. */
function decisionsFor(matches: readonly NameMatch[], made: ReadonlyMap<string, Decision>): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const { list, key, decision } of matches) {
    const known = made.get(decisionKey(list, key)) ?? decision;
    if (known !== null) decisions.set(decisionKey(list, key), known);
  }
  return decisions;
}

/** The dry run, shown as the last step. */
export async function checkImport(): Promise<void> {
  const { setup, decisions, mode, workTypeId, lineUnit, kind } = useImport.getState();
  const company = companyNow();
  useImport.setState({ busy: { label: `Checking every ${kindNouns[kind].one}`, share: 0 } });
  await runJob('plan', { setup, company, decisions, mode, workTypeId, lineUnit }, (plan) =>
    useImport.setState({ plan, plannedFor: company, step: 'check' }),
  );
}

/** Takes the checked rows over as one undo step. Where the company changed meanwhile, it is checked again first. */
export async function takeOver(): Promise<void> {
  const { plan, plannedFor, kind, fileName } = useImport.getState();
  if (plan === null || plan.changes.length === 0) return;
  if (plannedFor !== companyNow()) {
    await checkImport();
    useImport.setState({ failure: 'The company changed meanwhile. This is the check with its newest figures.' });
    return;
  }
  const noun = plan.rowsTaken === 1 ? kindNouns[kind].one : kindNouns[kind].many;
  useImport.setState({ busy: { label: 'Saving', share: null } });
  const label = `import of ${plan.rowsTaken.toLocaleString()} ${noun} from ${fileName ?? 'a file'}`;
  const isSaved = await changeCompany(label, plan.changes);
  if (!isSaved) {
    useImport.setState({ busy: null });
    return;
  }
  await remember();
  const { worker } = useImport.getState();
  worker?.stop();
  useImport.setState({
    busy: null,
    worker: null,
    step: 'done',
    done: `${plan.rowsTaken.toLocaleString()} ${noun} from ${fileName ?? 'the file'}`,
  });
}

/** Keeps the confirmed columns and names for the next file of this source. */
async function remember(): Promise<void> {
  const { kind, view, matches, decisions } = useImport.getState();
  if (view === null) return;
  const headers = view.columns.map(({ header }) => header);
  const source: ImportSource = { kind, sourceKey: view.sourceKey, mapping: toRemembered(view.mapping, headers) };
  const aliases = matches.flatMap((match) => aliasOf(match, decisions)).slice(0, 20_000);
  try {
    await call('import.remember', { source, aliases });
  } catch (error) {
    reportFailure(error);
  }
}

/** Only names that the company does not have itself need remembering. */
function aliasOf({ list, key, because }: NameMatch, decisions: ReadonlyMap<string, Decision>): ImportAlias[] {
  const decision = decisions.get(decisionKey(list, key));
  if (because === 'same' || decision === undefined) return [];
  if (decision.action === 'pick') return [{ list, name: key, id: decision.id }];
  return decision.action === 'none' ? [{ list, name: key, id: null }] : [];
}

/** Goes back to an earlier step. */
export function goToStep(step: ImportStep): void {
  useImport.setState({ step, failure: null });
}

/** Stops reading or checking. Nothing was changed by either. */
export function cancelImport(): void {
  const { step } = useImport.getState();
  resetImport();
  if (step !== 'file') useImport.setState({ step: 'file' });
}

async function runJob<Name extends JobName>(
  job: Name,
  input: ImportJobs[Name]['input'],
  onDone: (output: ImportJobs[Name]['output']) => void,
): Promise<void> {
  const { worker } = useImport.getState();
  if (worker === null) return;
  useImport.setState({ failure: null });
  try {
    const output = await worker.run(job, input, (share) =>
      useImport.setState(({ busy }) => ({ busy: busy && { ...busy, share } })),
    );
    useImport.setState({ busy: null });
    onDone(output);
  } catch (error) {
    if (error instanceof StoppedError) return;
    useImport.setState({ busy: null, failure: error instanceof Error ? error.message : String(error) });
  }
}

function companyNow(): Company {
  const { company } = useCompanyStore.getState();
  if (company === null) throw new Error('No company is open.');
  return company;
}
