import { Button } from '@mantine/core';
import { EmptyState } from '../components/EmptyState';
import { openCompany } from '../lib/company-store';

/** Stands in for the app when the company file could not be opened. */
export function StartFailure({ message }: { readonly message: string }) {
  return (
    <main style={{ padding: 28 }}>
      <EmptyState
        title="Seatwise could not open your company"
        text={`${message} Nothing was changed on disk.`}
        action={
          <Button variant="filled" onClick={() => void openCompany()}>
            Try again
          </Button>
        }
      />
    </main>
  );
}
