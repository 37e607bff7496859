import { notifications } from '@mantine/notifications';
import { SeatwiseError } from '@shared/errors';

const closeButtonProps = { 'aria-label': 'Close' };

/** Tells the person that something was refused or failed, in plain words, with the places of the problems. */
export function reportFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const places =
    error instanceof SeatwiseError
      ? error.details.slice(0, 3).map(({ place, message: why }) => `${place}: ${why}`)
      : [];
  notifications.show({
    title: 'Nothing was changed',
    message: [message, ...places].join('\n'),
    color: 'red',
    autoClose: 10_000,
    withBorder: true,
    closeButtonProps,
    style: { whiteSpace: 'pre-line' },
  });
}

/** Tells the person that something is done. */
export function reportDone(message: string): void {
  notifications.show({ message, autoClose: 4_000, withBorder: true, closeButtonProps });
}
