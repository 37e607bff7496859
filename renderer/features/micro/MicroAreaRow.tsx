import { UnstyledButton } from '@mantine/core';
import { areaNames } from '@shared/engine/areas';
import type { FigureId } from '@shared/engine/explain/figure-id';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { areaColor } from '../../components/area-look';
import { Figure } from '../../components/Figure';
import { PhraseText } from '../../components/PhraseText';
import { type ShownBasis, shownBases, useBasisInForce } from '../../lib/basis-in-force';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './MicroTable.module.css';
import { basisName, isHot, less, type MicroCell, type MicroRow } from './micro-table';
import { useMicroView } from './micro-view';
import { TieOut } from './TieOut';
import { useAmount } from './use-amount';

type Line = 'total' | 'labor' | 'tools';

/** One area on the three bases; opens into its labor and its tools. */
export function MicroAreaRow({ row, scale }: { readonly row: MicroRow; readonly scale: number }) {
  const [open, setOpen] = useState(false);
  const { analysis } = useAnalysis();
  const inForce = useBasisInForce();
  const wholePeople = useMicroView(({ people }) => people === 'whole');
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const { part } = row;
  return (
    <>
      <tr className={classes.area}>
        <th scope="row" className={classes.first}>
          <UnstyledButton className={classes.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Chevron size={14} stroke={1.75} />
            <i style={{ background: areaColor[part] }} />
            {areaNames[part]}
          </UnstyledButton>
          {part === 'support' && <span className={classes.tag}>variable</span>}
        </th>
        {shownBases.map((basis) => (
          <td key={basis} className={classes.amount} data-use={basis === inForce || undefined}>
            <span className={classes.figure}>
              <AmountFigure row={row} basis={basis} line="total" />
            </span>
            <People people={row.cells[basis].people} />
          </td>
        ))}
        <td className={classes.tie}>
          <TieOut
            gapCents={row.lessModeledCents}
            guidelineGapCents={row.lessGuidelineCents}
            scale={scale}
            hot={isHot(row.lessModeledCents, analysis.micro.modeled.totalCentsPerSeat)}
            id={wholePeople ? null : `tieOut.${part}.actualLessModeled`}
          />
        </td>
        <td className={classes.why}>
          <PhraseText phrase={row.cause} strong={false} />
        </td>
      </tr>
      {open && <SubRow row={row} line="labor" name="Labor" />}
      {open && part !== 'outside' && <SubRow row={row} line="tools" name="Tools" />}
    </>
  );
}

function SubRow({
  row,
  line,
  name,
}: {
  readonly row: MicroRow;
  readonly line: 'labor' | 'tools';
  readonly name: string;
}) {
  const formatter = useFormatter();
  const amount = useAmount();
  const inForce = useBasisInForce();
  const { actual, modeled } = row.cells;
  const gap = amount(less(centsOf(actual, line), centsOf(modeled, line)));
  return (
    <tr className={classes.sub}>
      <th scope="row" className={classes.first}>
        {name}
      </th>
      {shownBases.map((basis) => (
        <td key={basis} className={classes.amount} data-use={basis === inForce || undefined}>
          <AmountFigure row={row} basis={basis} line={line} />
        </td>
      ))}
      <td className={classes.tie}>
        <span className={classes.afterAxis}>{formatter.figure(gap.value, gap.unit, { signed: true })}</span>
      </td>
      <td className={classes.why} />
    </tr>
  );
}

function AmountFigure({
  row,
  basis,
  line,
}: {
  readonly row: MicroRow;
  readonly basis: ShownBasis;
  readonly line: Line;
}) {
  const amount = useAmount();
  const wholePeople = useMicroView(({ people }) => people === 'whole');
  const name = basisName(basis, wholePeople);
  const id: FigureId = row.part === 'outside' ? `micro.${name}.outside` : `micro.${name}.${row.part}.${line}`;
  return (
    <Figure id={id} {...amount(centsOf(row.cells[basis], line))} emphasis={line === 'total' ? 'result' : 'quiet'} />
  );
}

function centsOf(cell: MicroCell, line: Line): number | null {
  if (line === 'labor') return cell.laborCents;
  return line === 'tools' ? cell.toolsCents : cell.totalCents;
}

function People({ people }: { readonly people: number | null }) {
  const formatter = useFormatter();
  if (people === null) return null;
  const text = formatter.figure(people, 'people');
  return (
    <small>
      {text} {text === formatter.figure(1, 'people') ? 'person' : 'people'}
    </small>
  );
}
