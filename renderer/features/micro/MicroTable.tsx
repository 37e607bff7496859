import { UnstyledButton } from '@mantine/core';
import { putBasisInForce, type ShownBasis, shownBases, useBasisInForce } from '../../lib/basis-in-force';
import { useAnalysis } from '../../lib/use-analysis';
import { MicroAreaRow } from './MicroAreaRow';
import { MicroMarginRow, MicroPriceRow, MicroTotalRow } from './MicroResultRows';
import classes from './MicroTable.module.css';
import { gapScale, less, microRows } from './micro-table';
import { useMicroView } from './micro-view';

const columnHeads: Readonly<Record<ShownBasis, { readonly name: string; readonly note: string }>> = {
  actual: { name: 'Actual', note: 'as entered' },
  modeled: { name: 'Modeled', note: 'at your metrics' },
  guideline: { name: 'Guideline', note: 'at full leverage' },
};

/** Areas × bases, each with its people, what separates actual from modeled, and why. */
export function MicroTable() {
  const { analysis } = useAnalysis();
  const inForce = useBasisInForce();
  const wholePeople = useMicroView(({ people }) => people === 'whole');
  const perMonth = useMicroView(({ amounts }) => amounts === 'perMonth');
  const rows = microRows(analysis, wholePeople);
  const { actual, modeled, modeledWhole } = analysis.micro;
  const totalGap = less(actual.totalCentsPerSeat, (wholePeople ? modeledWhole : modeled).totalCentsPerSeat);
  const scale = gapScale([...rows.map((row) => row.lessModeledCents), totalGap]);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr className={classes.head}>
            <th scope="col" className={classes.first}>
              {perMonth ? 'A month' : 'Per seat, a month'}
            </th>
            {shownBases.map((basis) => (
              <th key={basis} scope="col" className={classes.amount} data-use={basis === inForce || undefined}>
                <UnstyledButton
                  className={classes.basis}
                  aria-pressed={basis === inForce}
                  title="Lead with this basis"
                  onClick={() => putBasisInForce(basis)}
                >
                  <span className={classes.name}>{columnHeads[basis].name}</span>
                  {basis === 'modeled' && wholePeople ? 'in whole people' : columnHeads[basis].note}
                </UnstyledButton>
              </th>
            ))}
            <th scope="col" className={classes.tie}>
              <span className={classes.name}>Tie-out</span>actual less modeled
            </th>
            <th scope="col" className={classes.why}>
              Why they differ
            </th>
          </tr>
        </thead>
        {analysis.totals.seats > 0 && (
          <>
            <tbody>
              {rows.map((row) => (
                <MicroAreaRow key={row.part} row={row} scale={scale} />
              ))}
            </tbody>
            <tfoot>
              <MicroTotalRow scale={scale} />
              <MicroMarginRow />
              <MicroPriceRow />
            </tfoot>
          </>
        )}
      </table>
    </div>
  );
}
