import { Button } from '@mantine/core';
import { EmptyState } from '../components/EmptyState';
import { openCompany } from '../lib/company-store';

interface StartFailureProps {
  readonly message: string;
  /** Whether the app had been open in this window before. */
  readonly wasOpen: boolean;
}

/** Stands in for the app when the company file could not be opened, or when nothing answers any more. */
export function StartFailure({ message, wasOpen }: StartFailureProps) {
  return (
    <main style={{ padding: 28 }}>
      <EmptyState
        title={wasOpen ? 'Seatwise stopped answering' : 'Seatwise could not open your company'}
        text={wasOpen ? message : `${message} Nothing was changed on disk.`}
        action={
          <Button variant="filled" onClick={() => void openCompany()}>
            Try again
          </Button>
        }
      />
    </main>
  );
}
