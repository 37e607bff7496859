import { Popover, Portal } from '@mantine/core';
import type { FigureId } from '@shared/engine/explain/figure-id';
import { type RefObject, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { ExplanationPanel } from '../ExplanationPanel';
import { explanationRoom } from '../explanation-room';
import classes from './CellEditor.module.css';
import type { GridColumn, GridRow } from './grid-column';

interface OpenExplanation {
  readonly id: FigureId;
  readonly place: DOMRect;
}

/** Which cell's figure is being explained: one popover serves the whole grid, so that its rows stay light. */
export function useCellExplanation<Entity, Row extends GridRow<Entity>>(grid: RefObject<DataGridHandle | null>) {
  const [opened, setOpened] = useState<OpenExplanation | null>(null);
  return {
    opened,
    open: (row: Row, column: GridColumn<Entity, Row>, near: Element) => {
      const id = column.explain?.(row);
      const cell = near.matches('[data-explained]')
        ? near
        : grid.current?.element?.querySelector('[aria-selected="true"][role="gridcell"]');
      if (id && cell) setOpened({ id, place: cell.getBoundingClientRect() });
    },
    close: () => {
      setOpened(null);
      grid.current?.element?.querySelector<HTMLElement>('[role="gridcell"][aria-selected="true"]')?.focus();
    },
  };
}

interface CellExplanationProps {
  readonly opened: OpenExplanation | null;
  readonly close: () => void;
}

/** The popover beside the explained cell. */
export function CellExplanation({ opened, close }: CellExplanationProps) {
  if (!opened) return null;
  const { left, top, width, height } = opened.place;
  return (
    <Portal>
      <Popover
        opened
        onChange={close}
        width={340}
        position="bottom"
        middlewares={explanationRoom}
        withArrow
        trapFocus
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <div className={classes.anchor} style={{ left, top, width, height }} />
        </Popover.Target>
        <Popover.Dropdown p={0} className={classes.explanation}>
          <ExplanationPanel id={opened.id} onClose={close} />
        </Popover.Dropdown>
      </Popover>
    </Portal>
  );
}
