import { Table, UnstyledButton } from '@mantine/core';
import { IconChartLine, IconTable } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Section } from '../components/Section';
import classes from './ChartFrame.module.css';

/** The same data as the chart, as a table. */
export interface ChartTable {
  readonly columns: readonly string[];
  /** Formatted cells; the first of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

interface ChartFrameProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly table: ChartTable;
  /** The chart itself: give its canvas an `aria-label` that says its point. */
  readonly children: ReactNode;
  readonly height: number;
  readonly aside?: ReactNode;
}

/** A chart with its title and its twin: a table of the same data, one click away. */
export function ChartFrame({ title, note, table, children, height, aside }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const Icon = asTable ? IconChartLine : IconTable;
  return (
    <Section
      title={title}
      note={note}
      aside={
        <span className={classes.aside}>
          {aside}
          <UnstyledButton className={classes.toggle} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            <Icon size={14} stroke={1.75} />
            {asTable ? 'Chart' : 'Table'}
          </UnstyledButton>
        </span>
      }
    >
      {asTable ? (
        <section
          className={classes.scroll}
          style={{ maxHeight: height }}
          aria-label={`${title}, as a table`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard can scroll it only where it can be focused.
          tabIndex={0}
        >
          <TableTwin table={table} label={title} />
        </section>
      ) : (
        <div style={{ height, position: 'relative' }}>{children}</div>
      )}
    </Section>
  );
}

function TableTwin({ table, label }: { readonly table: ChartTable; readonly label: string }) {
  return (
    <Table stickyHeader aria-label={label} className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          {table.columns.map((column, index) => (
            <Table.Th key={column} className={index > 0 ? 'num' : undefined} scope="col">
              {column}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {table.rows.map(([heading = '', ...cells]) => (
          <Table.Tr key={heading}>
            <Table.Th scope="row">{heading}</Table.Th>
            {cells.map((cell, index) => (
              <Table.Td key={table.columns[index + 1] ?? cell} className="num">
                {cell}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
