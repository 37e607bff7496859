import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** Width in pixels. */
  readonly size?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, named by its title. Its head is no landmark: the page has a banner of its own. */
export function Dialog({ title, size = 520, onClose, children }: DialogProps) {
  return (
    <Modal.Root opened onClose={onClose} size={size} centered transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
