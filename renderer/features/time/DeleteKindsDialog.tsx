import { Button, Group, Modal, Select } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import { classNames } from '@shared/engine/classification/reasons';
import { useMemo, useState } from 'react';
import { useFormatter } from '../../lib/use-company';
import { deleteKinds, deletionOf, kindsName, moveKindHours, tooMany } from './change-kinds';
import { hoursText } from './hours-field';
import { hoursByKind, type KindOfWork } from './kind-row';

interface DeleteKindsDialogProps {
  readonly company: Company;
  readonly kinds: readonly KindOfWork[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Deletes kinds of work; where hours use them, only together with the kind that takes those hours. */
export function DeleteKindsDialog({ company, kinds, onClose, onDone }: DeleteKindsDialogProps) {
  const formatter = useFormatter();
  const [targetId, setTargetId] = useState<string | null>(null);
  const { time, workTypes } = company;
  const hours = useMemo(() => {
    const byKind = hoursByKind(time);
    return kinds.reduce((sum, { id }) => sum + (byKind.get(id) ?? 0), 0);
  }, [time, kinds]);
  const others = workTypes.filter((type) => !kinds.includes(type));
  const target = others.find(({ id }) => id === targetId) ?? null;
  const refusal = target ? tooMany(deletionOf(kinds, target, time)) : null;
  const names = kindsName(kinds);

  function finish(act: () => void): void {
    act();
    onDone();
    onClose();
  }

  return (
    <Modal opened onClose={onClose} size={520} title={`Delete ${names}?`}>
      {hours === 0 ? (
        <p>No hours use {kinds.length === 1 ? 'it' : 'them'}, so no figure changes.</p>
      ) : (
        <>
          <p>
            {hoursText(hours, formatter)} recorded hours use {kinds.length === 1 ? 'it' : 'them'}, so{' '}
            {kinds.length === 1 ? 'it stays' : 'they stay'} until those have another kind of work. Moving them and
            deleting is one step that can be undone.
          </p>
          <Select
            mt={12}
            label="Move its hours to"
            placeholder={others.length > 0 ? 'Choose a kind of work' : 'There is no other kind of work yet'}
            disabled={others.length === 0}
            data={others.map((type) => ({ value: type.id, label: `${type.name} (${classNames[type.class]})` }))}
            value={targetId}
            error={refusal}
            onChange={setTargetId}
          />
        </>
      )}
      <Group justify="flex-end" gap={8} mt={16}>
        <Button onClick={onClose}>Keep</Button>
        {hours > 0 && (
          <Button
            disabled={target === null || refusal !== null}
            onClick={() => target && finish(() => moveKindHours(kinds, target, time))}
          >
            Only move the hours
          </Button>
        )}
        <Button
          variant="filled"
          color="red"
          disabled={(hours > 0 && target === null) || refusal !== null}
          onClick={() => finish(() => deleteKinds(kinds, hours > 0 ? target : null, time))}
        >
          {hours > 0 ? 'Move and delete' : 'Delete'}
        </Button>
      </Group>
    </Modal>
  );
}
