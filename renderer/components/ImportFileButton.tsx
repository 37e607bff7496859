import { Button } from '@mantine/core';
import type { ImportKind } from '@shared/import/import-kind';
import { IconFileImport } from '@tabler/icons-react';
import { goTo } from '../lib/navigate';

/** The way from a page to the import of what it shows. */
export function ImportFileButton({ kind }: { readonly kind: ImportKind }) {
  return (
    <Button leftSection={<IconFileImport size={14} stroke={1.75} />} onClick={() => goTo(`/import#${kind}`)}>
      Import
    </Button>
  );
}
