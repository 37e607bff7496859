import { PasteDialog } from '../../components/grid/PasteDialog';
import { saveClients } from './change-clients';
import { usePasteTarget } from './use-client-rows';

const nothingYet = { text: '', at: null };

/** The paste dialog on its own, without a cell it was opened from. */
export function PasteClients({ onClose }: { readonly onClose: () => void }) {
  return (
    <PasteDialog
      rowName={(row) => row.entity.name}
      target={usePasteTarget()}
      block={nothingYet}
      onSave={saveClients}
      onClose={onClose}
    />
  );
}
