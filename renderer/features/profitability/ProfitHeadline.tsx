import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './ProfitabilityPage.module.css';
import { clientsText, nameSome } from './plan-words';
import type { NamedClient } from './profit-row';

/** How many clients miss the target and what that comes to, as a sentence; what stands in beneath. */
export function ProfitHeadline({ clients }: { readonly clients: readonly NamedClient[] }) {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const target = formatter.figure(company.settings.targetGrossMargin, 'rate', { trimmed: true });
  const judged = clients.filter(({ of }) => of.verdict !== null);
  const short = judged.filter(({ of }) => of.verdict !== 'keep');
  const cents = short.reduce((sum, { of }) => sum + (of.annualValueCents ?? 0), 0);
  const worth = formatter.figure(cents, 'cents', { compact: true });
  const unjudged = clients.filter(({ of }) => of.verdict === null).map(({ name }) => name);
  const assumed = judged.filter(({ of }) => of.rhemSource === 'assumed').map(({ name }) => name);
  const notes = [
    unjudged.length > 0 &&
      `${nameSome(unjudged, formatter)} ${unjudged.length === 1 ? 'has' : 'have'} no verdict yet: seats or a price are missing.`,
    assumed.length > 0 &&
      (analysis.rhem.source === 'assumed' && assumed.length === judged.length
        ? `≈ No time is recorded: the assumed RHEM of ${formatter.figure(analysis.rhem.true, 'hoursPerSeat')} stands in for every client, and no verdict speaks of noise.`
        : `≈ ${nameSome(assumed, formatter)} ${assumed.length === 1 ? 'has' : 'have'} no time recorded: the company’s RHEM of ${formatter.figure(analysis.rhem.true, 'hoursPerSeat')} stands in.`),
  ].filter((note) => note !== false);
  return (
    <>
      <p className={classes.say}>
        <Sentence judged={judged} short={short} target={target} worth={worth} />
      </p>
      <p className={classes.sub}>{notes.join(' ')}</p>
    </>
  );
}

interface SentenceProps {
  readonly judged: readonly NamedClient[];
  readonly short: readonly NamedClient[];
  readonly target: string;
  readonly worth: string;
}

function Sentence({ judged, short, target, worth }: SentenceProps) {
  const formatter = useFormatter();
  const [only] = judged;
  if (only === undefined) return null;
  if (judged.length === 1) {
    return short.length === 0 ? (
      <>
        <b>{only.name}</b> reaches {target}.
      </>
    ) : (
      <>
        <b>{only.name}</b> is short of {target}, <b>{worth}</b> a year.
      </>
    );
  }
  if (short.length === 0) {
    return (
      <>
        <b>All {clientsText(judged.length, formatter)}</b> reach {target}.
      </>
    );
  }
  return (
    <>
      <b>
        {formatter.figure(short.length, 'clients')} of {clientsText(judged.length, formatter)}
      </b>{' '}
      {short.length === 1 ? 'is' : 'are'} short of {target}, <b>{worth}</b> a year
      {short.length === 1 ? '' : ' together'}.
    </>
  );
}
