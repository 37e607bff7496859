import { ActionIcon, Button, Popover } from '@mantine/core';
import type { Client, SeatType } from '@shared/domain/client';
import { maxUnitCents } from '@shared/domain/primitives';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { AppLink } from '../../components/AppLink';
import { NameInput } from '../../components/NameInput';
import { MoneyInput, NumberField } from '../../components/ValueInput';
import { changeCompany } from '../../lib/company-store';
import { newId } from '../../lib/new-id';
import { useCompany, useFormatter } from '../../lib/use-company';
import { otherSettings } from './other-settings';
import { SettingsSection } from './SettingsSection';
import classes from './SettingsTable.module.css';
import { clientsWithSeatType, freeSeatTypeName } from './seat-type-use';

/** The kinds of end users: weight and the price a new line starts with. */
export function SeatTypesSection() {
  const { seatTypes } = useCompany();
  return (
    <SettingsSection id="seat-types">
      <p className={classes.intro}>{otherSettings.seatTypes.help}</p>
      <table id="seatTypes" tabIndex={-1} className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className="num">
              Counts as
            </th>
            <th scope="col" className="num">
              Default price
            </th>
            <th scope="col" className="num">
              In use by
            </th>
            <th scope="col" className={classes.remove}>
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {seatTypes.map((seatType) => (
            <SeatTypeRow key={seatType.id} seatType={seatType} />
          ))}
        </tbody>
      </table>
      <Button
        size="xs"
        mt={8}
        leftSection={<IconPlus size={14} stroke={1.75} />}
        onClick={() => addSeatType(seatTypes)}
      >
        Add seat type
      </Button>
    </SettingsSection>
  );
}

function SeatTypeRow({ seatType }: { readonly seatType: SeatType }) {
  const { clients } = useCompany();
  const formatter = useFormatter();
  const users = clientsWithSeatType(clients, seatType.id);
  const change = (what: string, part: Partial<SeatType>) => {
    const value = { ...seatType, ...part };
    void changeCompany(`${what} of ${value.name}`, [{ op: 'put', part: 'seatTypes', value }]);
  };
  return (
    <tr>
      <td>
        <NameInput
          id={`seatTypes.${seatType.id}`}
          aria-label="Name"
          value={seatType.name}
          onCommit={(name) => change('name', { name })}
        />
      </td>
      <td>
        <NumberField
          aria-label={`Weight of ${seatType.name}`}
          value={seatType.weight}
          unit="seats"
          min={0.01}
          max={100}
          onCommit={(weight) => change('weight', { weight })}
        />
      </td>
      <td>
        <MoneyInput
          aria-label={`Default price of ${seatType.name}`}
          value={seatType.defaultPriceCents}
          unit="a month"
          max={maxUnitCents}
          onCommit={(defaultPriceCents) => change('default price', { defaultPriceCents })}
        />
      </td>
      <td className="num dim">
        {users.length === 0
          ? 'no client'
          : `${formatter.figure(users.length, 'clients')} ${users.length === 1 ? 'client' : 'clients'}`}
      </td>
      <td>
        <RemoveSeatType seatType={seatType} users={users} />
      </td>
    </tr>
  );
}

function RemoveSeatType({ seatType, users }: { readonly seatType: SeatType; readonly users: readonly Client[] }) {
  if (users.length > 0) return <WhySeatTypeStays seatType={seatType} users={users} />;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={`Remove ${seatType.name}`}
      onClick={() =>
        void changeCompany(`seat type ${seatType.name}`, [{ op: 'remove', part: 'seatTypes', id: seatType.id }])
      }
    >
      <IconTrash size={14} stroke={1.75} />
    </ActionIcon>
  );
}

const namedClients = 3;

function WhySeatTypeStays({ seatType, users }: { readonly seatType: SeatType; readonly users: readonly Client[] }) {
  const more = users.length - namedClients;
  return (
    <Popover width={300} position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${seatType.name}`}>
          <IconTrash size={14} stroke={1.75} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.refusal}>
          {seatType.name} is in use, so it stays. Give these agreement lines another seat type first:
        </p>
        <ul className={classes.users}>
          {users.slice(0, namedClients).map(({ id, name }) => (
            <li key={id}>
              <AppLink href={`/clients/${encodeURIComponent(id)}`}>{name}</AppLink>
            </li>
          ))}
          {more > 0 && (
            <li>
              <AppLink href="/clients">and {more} more</AppLink>
            </li>
          )}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function addSeatType(seatTypes: readonly SeatType[]): void {
  const name = freeSeatTypeName(seatTypes.map((seatType) => seatType.name));
  const value: SeatType = { id: newId(), name, weight: 1, defaultPriceCents: seatTypes[0]?.defaultPriceCents ?? 0 };
  void changeCompany(`new seat type`, [{ op: 'put', part: 'seatTypes', value }]).then(() =>
    document.getElementById(`seatTypes.${value.id}`)?.focus(),
  );
}
