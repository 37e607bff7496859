import { ActionIcon, Button, Tooltip } from '@mantine/core';
import type { SeatType } from '@shared/domain/client';
import { maxRows } from '@shared/domain/company';
import { maxUnitCents } from '@shared/domain/primitives';
import type { Formatter } from '@shared/format/formatter';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Dialog } from '../../components/Dialog';
import { newNames } from '../../components/grid/new-name';
import { NameInput } from '../../components/NameInput';
import { MoneyInput, NumberField } from '../../components/ValueInput';
import { changeCompany } from '../../lib/company-store';
import { newId } from '../../lib/new-id';
import { useCompany, useFormatter } from '../../lib/use-company';
import classes from './SeatTypesDialog.module.css';
import { clientsBySeatType } from './seat-type-use';

const smallestWeight = 0.01;
const largestWeight = 100;

/** The kinds of end user: how much of a seat each counts, and its usual price. */
export function SeatTypesDialog({ onClose }: { readonly onClose: () => void }) {
  const { seatTypes, clients } = useCompany();
  const formatter = useFormatter();
  const users = useMemo(() => clientsBySeatType(clients), [clients]);

  function add(): void {
    const name = newNames(
      'New seat type',
      seatTypes.map((type) => type.name),
    )(0);
    save(`new seat type ${name}`, { id: newId(), name, weight: 1, defaultPriceCents: 0 });
  }

  return (
    <Dialog onClose={onClose} size={640} title="Seat types">
      <p className={classes.intro}>
        The weight says how much of a full seat a person counts: someone who uses IT only now and then may count half.
        The usual price is offered when a line of that type is added.
      </p>
      <div className={classes.head} aria-hidden="true">
        <span>Name</span>
        <span>Weight</span>
        <span>Usual price a month</span>
      </div>
      <ul className={classes.list}>
        {seatTypes.map((type) => (
          <li key={type.id}>
            <NameInput
              aria-label="Name"
              value={type.name}
              onCommit={(name) => save(`name of ${type.name}`, { ...type, name })}
            />
            <NumberField
              aria-label={`Weight of ${type.name}`}
              value={type.weight}
              min={smallestWeight}
              max={largestWeight}
              onCommit={(weight) => save(`weight of ${type.name}`, { ...type, weight })}
            />
            <MoneyInput
              aria-label={`Usual price of ${type.name}`}
              value={type.defaultPriceCents}
              max={maxUnitCents}
              onCommit={(defaultPriceCents) => save(`usual price of ${type.name}`, { ...type, defaultPriceCents })}
            />
            <DeleteSeatType type={type} users={users.get(type.id) ?? []} formatter={formatter} />
          </li>
        ))}
      </ul>
      <Button
        leftSection={<IconPlus size={14} stroke={2} />}
        disabled={seatTypes.length >= maxRows.seatTypes}
        onClick={add}
      >
        Add seat type
      </Button>
    </Dialog>
  );
}

interface DeleteSeatTypeProps {
  readonly type: SeatType;
  readonly users: readonly string[];
  readonly formatter: Formatter;
}

function DeleteSeatType({ type, users, formatter }: DeleteSeatTypeProps) {
  const shown = users.slice(0, 3);
  const rest = users.length - shown.length;
  const names = formatter.list(rest > 0 ? [...shown, `${rest.toLocaleString()} more`] : shown);
  const reason = `In use by ${names}. Give their lines another seat type first.`;
  return (
    <Tooltip label={users.length > 0 ? reason : `Delete ${type.name}`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={users.length > 0 ? `Delete ${type.name}. ${reason}` : `Delete ${type.name}`}
        aria-disabled={users.length > 0}
        {...(users.length > 0 ? { 'data-disabled': true } : {})}
        onClick={() => {
          if (users.length > 0) return;
          void changeCompany(`deletion of seat type ${type.name}`, [{ op: 'remove', part: 'seatTypes', id: type.id }]);
        }}
      >
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}

function save(label: string, value: SeatType): void {
  void changeCompany(label, [{ op: 'put', part: 'seatTypes', value }]);
}
