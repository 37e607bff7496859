// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../renderer/components/grid/fit-columns';
import type { GridColumn } from '../../renderer/components/grid/grid-column';
import { widthsWithTotals } from '../../renderer/components/grid/room-for-totals';
import { createRowSearch } from '../../renderer/components/grid/search-text';
import { sortRows, useRowOrder } from '../../renderer/components/grid/use-row-order';

interface Item {
  readonly name: string;
  readonly value: number | null;
}

interface Row {
  readonly id: string;
  readonly entity: Item;
}

const columns: GridColumn<Item, Row>[] = [
  { key: 'name', name: 'Name', width: 100, text: ({ entity }) => entity.name, sortBy: ({ entity }) => entity.name },
  { key: 'value', name: 'Value', width: 80, text: () => '', sortBy: ({ entity }) => entity.value },
];

const row = (id: string, value: number | null, name = id): Row => ({ id, entity: { name, value } });
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('');

describe('sortRows', () => {
  it('puts rows without a value last in both directions', () => {
    const rows = [row('a', 1), row('b', null), row('c', 3)];
    expect(ids(sortRows(rows, columns, { columnKey: 'value', direction: 'ASC' }))).toBe('acb');
    expect(ids(sortRows(rows, columns, { columnKey: 'value', direction: 'DESC' }))).toBe('cab');
  });

  it('reads numbers in names as numbers', () => {
    const rows = [row('a', 0, 'Client 10'), row('b', 0, 'client 9')];
    expect(ids(sortRows(rows, columns, { columnKey: 'name', direction: 'ASC' }))).toBe('ba');
  });
});

describe('useRowOrder', () => {
  const sort = { columnKey: 'value', direction: 'DESC' } as const;
  const matches = ({ entity }: Row) => (entity.value ?? 0) > 0;
  const start = (rows: readonly Row[]) =>
    renderHook(
      (props: { rows: readonly Row[]; orderKey: string }) => useRowOrder({ columns, sort, matches, ...props }),
      { initialProps: { rows, orderKey: 'a' } },
    );

  it('keeps rows where they are while their values change, and puts new ones at the end', () => {
    const hook = start([row('a', 3), row('b', 2), row('c', 0)]);
    expect(ids(hook.result.current)).toBe('ab');
    hook.rerender({ rows: [row('a', 0), row('b', 9), row('c', 0), row('d', 5)], orderKey: 'a' });
    expect(ids(hook.result.current)).toBe('abd');
  });

  it('brings a row back to its place when its deletion is undone', () => {
    const rows = [row('a', 3), row('b', 2), row('c', 1)];
    const hook = start(rows);
    hook.rerender({ rows: [row('a', 3), row('c', 1)], orderKey: 'a' });
    expect(ids(hook.result.current)).toBe('ac');
    hook.rerender({ rows: [row('a', 3), row('c', 1), row('b', 2)], orderKey: 'a' });
    expect(ids(hook.result.current)).toBe('abc');
  });

  it('sorts and filters afresh when asked to', () => {
    const hook = start([row('a', 3), row('b', 2)]);
    hook.rerender({ rows: [row('a', 0), row('b', 2), row('c', 5)], orderKey: 'b' });
    expect(ids(hook.result.current)).toBe('cb');
  });
});

describe('createRowSearch', () => {
  it('finds every word without case and accents', () => {
    const search = createRowSearch<Item>(({ name }) => name);
    const item = { name: 'Crème Brûlée Bakery', value: 0 };
    expect(search('bak CREME')(item)).toBe(true);
    expect(search('creme pie')(item)).toBe(false);
  });
});

describe('fitColumns', () => {
  it('fills the room and never shrinks a column', () => {
    const fitted = [{ width: 100, grows: true }, { width: 50 }, { width: 50 }];
    expect(fitColumns(fitted, 300).reduce((sum, width) => sum + width, 0)).toBe(300);
    expect(fitColumns(fitted, 120)).toEqual([100, 50, 50]);
  });
});

describe('widthsWithTotals', () => {
  it('widens a column for a total that would be cut off, and leaves the others', () => {
    const withTotals = [
      { ...columns[0], total: () => '3 clients' },
      { ...columns[1], total: () => '$76,178,062' },
    ] as GridColumn<Item, Row>[];
    const [name, value = 0] = widthsWithTotals(withTotals, []);
    expect(name).toBe(100);
    expect(value).toBeGreaterThan(85);
    expect(widthsWithTotals(columns, [])).toEqual([100, 80]);
  });
});
