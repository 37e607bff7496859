import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './GridPage.module.css';

interface GridPageProps {
  /** Head, toolbar, grid and notes, one under the other; the grid takes the room that is left. */
  readonly children: ReactNode;
  /** What stands beside the grid, and what it is called. */
  readonly side?: { readonly label: string; readonly content: ReactNode } | null;
  /** In a narrow window the side lies over the page, and only once it was asked for. */
  readonly isSideAskedFor?: boolean;
  readonly onCloseSide?: () => void;
}

/** A page that is a grid, with room for the details of one row at its side. */
export function GridPage({ children, side = null, isSideAskedFor = false, onCloseSide }: GridPageProps) {
  const hasRoom = useHasRoomBeside();
  return (
    <div className={classes.page}>
      <div className={classes.list}>{children}</div>
      {side && hasRoom && (
        <aside className={classes.side} aria-label={side.label}>
          {side.content}
        </aside>
      )}
      <Drawer.Root
        opened={side !== null && !hasRoom && isSideAskedFor}
        onClose={() => onCloseSide?.()}
        position="right"
        size={372}
        padding={20}
        transitionProps={{ duration: 0 }}
      >
        <Drawer.Overlay />
        <Drawer.Content aria-label={side?.label ?? ''}>
          <Drawer.Body className={classes.drawer}>{side?.content}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </div>
  );
}

/** Whether the window is wide enough for details beside a grid. */
export function useHasRoomBeside(): boolean {
  return useMediaQuery('(min-width: 1160px)', true, { getInitialValueInEffect: false });
}
