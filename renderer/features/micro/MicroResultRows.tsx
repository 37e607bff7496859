import { Figure } from '../../components/Figure';
import { PhraseText } from '../../components/PhraseText';
import { type ShownBasis, shownBases, useBasisInForce } from '../../lib/basis-in-force';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './MicroTable.module.css';
import { basisName, isHot, less, type MarginStanding, marginStanding } from './micro-table';
import { useMicroView } from './micro-view';
import { TieOut } from './TieOut';
import { useAmount } from './use-amount';

/** The three bases as the columns show them, with their names for explanations. */
function useColumns() {
  const { analysis } = useAnalysis();
  const inForce = useBasisInForce();
  const wholePeople = useMicroView(({ people }) => people === 'whole');
  return shownBases.map((column) => {
    const name = basisName(column, wholePeople);
    return { column, name, basis: analysis.micro[name], use: column === inForce || undefined };
  });
}

/** The cost per seat on each basis, and what a matching total may hide. */
export function MicroTotalRow({ scale }: { readonly scale: number }) {
  const { analysis } = useAnalysis();
  const amount = useAmount();
  const wholePeople = useMicroView(({ people }) => people === 'whole');
  const columns = useColumns();
  const total = (column: ShownBasis) => columns.find((each) => each.column === column)?.basis.totalCentsPerSeat ?? null;
  const gap = less(total('actual'), total('modeled'));
  return (
    <tr className={classes.total}>
      <th scope="row" className={classes.first}>
        Cost per seat
      </th>
      {columns.map(({ column, name, basis, use }) => (
        <td key={column} className={classes.amount} data-use={use}>
          <span className={classes.figure}>
            <Figure id={`micro.${name}.total`} {...amount(basis.totalCentsPerSeat)} />
          </span>
        </td>
      ))}
      <td className={classes.tie}>
        <TieOut
          gapCents={gap}
          guidelineGapCents={less(total('actual'), total('guideline'))}
          scale={scale}
          hot={isHot(gap, total('modeled'))}
          id={wholePeople ? null : 'tieOut.total.actualLessModeled'}
        />
      </td>
      <td className={classes.why}>
        {wholePeople ? <WholePeopleCost /> : <PhraseText phrase={analysis.tieOut.total.cause} />}
      </td>
    </tr>
  );
}

function WholePeopleCost() {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const amount = useAmount();
  const { modeled, modeledWhole } = analysis.micro;
  const more = amount(less(modeledWhole.totalCentsPerSeat, modeled.totalCentsPerSeat));
  return (
    <>
      Rounding each area up to whole people costs <b>{formatter.figure(more.value, more.unit)}</b> more.
    </>
  );
}

/** Margin of each basis at today's price. */
export function MicroMarginRow() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const amount = useAmount();
  const columns = useColumns();
  const { targetGrossMargin } = company.settings;
  const margins = Object.fromEntries(columns.map(({ column, basis }) => [column, basis.grossMargin])) as Record<
    ShownBasis,
    number | null
  >;
  const standing = marginStanding(margins, targetGrossMargin);
  return (
    <tr className={classes.margin}>
      <th scope="row" className={classes.first}>
        Gross margin at <Figure id="totals.aisp" {...amount(analysis.totals.aispCents)} />
      </th>
      {columns.map(({ column, name, basis, use }) => (
        <td key={column} className={classes.amount} data-use={use}>
          <span className={classes.figure}>
            <Figure id={`micro.${name}.grossMargin`} value={basis.grossMargin} unit="rate" />
          </span>
        </td>
      ))}
      <td className={classes.tie}>
        <span className={classes.afterAxis}>
          <span className="dim small">target {formatter.figure(targetGrossMargin, 'rate')}</span>
        </span>
      </td>
      <td className={classes.why}>{standing && <Standing standing={standing} />}</td>
    </tr>
  );
}

const basisWord: Readonly<Record<ShownBasis, string>> = {
  actual: 'actual',
  modeled: 'modeled',
  guideline: 'guideline',
};

function Standing({ standing }: { readonly standing: MarginStanding }) {
  const formatter = useFormatter();
  const { reaching, missing, least, most } = standing;
  const points = (value: number) => formatter.figure(value, 'points').replace(/ pts$/, '');
  const range = points(least) === points(most) ? points(most) : `${points(least)} to ${points(most)}`;
  const names = (bases: readonly ShownBasis[]) => formatter.list(bases.map((basis) => basisWord[basis]));
  const all = (count: number) =>
    count === 3 ? 'All three bases' : sentenceCase(names(missing.length ? missing : reaching));
  const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);
  if (missing.length === 0) {
    return `${all(reaching.length)} ${verb(reaching.length, 'reaches', 'reach')} the target, by ${range} points.`;
  }
  if (reaching.length === 0) {
    return `${all(missing.length)} ${verb(missing.length, 'falls', 'fall')} short, by ${range} points.`;
  }
  return `${sentenceCase(names(reaching))} ${verb(reaching.length, 'reaches', 'reach')} the target; ${names(missing)} ${verb(missing.length, 'falls', 'fall')} short by ${range} points.`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The price that reaches the target on each basis, and the price to offer. */
export function MicroPriceRow() {
  const { company } = useAnalysis();
  const formatter = useFormatter();
  const amount = useAmount();
  const columns = useColumns();
  const perMonth = useMicroView(({ amounts }) => amounts === 'perMonth');
  const { targetGrossMargin } = company.settings;
  const required = (column: ShownBasis) =>
    columns.find((each) => each.column === column)?.basis.requiredPriceCents ?? null;
  const gap = amount(less(required('actual'), required('modeled')));
  return (
    <tr className={classes.price}>
      <th scope="row" className={classes.first}>
        {perMonth ? 'MRR' : 'Price'} for {formatter.figure(targetGrossMargin, 'rate', { exact: true })}
      </th>
      {columns.map(({ column, name, basis, use }) => {
        const offered = amount(basis.offeredPriceCents);
        return (
          <td key={column} className={classes.amount} data-use={use}>
            <span className={classes.figure}>
              <Figure id={`micro.${name}.requiredPrice`} {...amount(basis.requiredPriceCents)} />
            </span>
            <small>
              offer{' '}
              <Figure
                id={`micro.${name}.offeredPrice`}
                value={offered.value}
                unit={perMonth ? 'cents' : 'wholeCents'}
                emphasis="quiet"
              />
            </small>
          </td>
        );
      })}
      <td className={classes.tie}>
        <span className={classes.afterAxis}>
          <span className={classes.figure}>{formatter.figure(gap.value, gap.unit, { signed: true })}</span>
        </span>
      </td>
      <td className={classes.why}>
        {formatter.figure(100, 'wholeCents')} of cost is{' '}
        {formatter.figure(100 / (1 - targetGrossMargin), 'centsPerSeat')} of price.
      </td>
    </tr>
  );
}
