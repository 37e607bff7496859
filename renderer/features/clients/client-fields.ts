import { type Client, type ClientStatus, clientStatuses, type SeatType } from '@shared/domain/client';
import { maxMonthlyCents, maxQuantity, maxUnitCents } from '@shared/domain/primitives';
import type { Formatter } from '@shared/format/formatter';
import {
  choiceField,
  optionalMonthField,
  optionalValueField,
  textField,
  valueField,
} from '../../components/grid/cell-fields';
import { linesOfPrice, linesOfSeats, withSeatLine } from './seat-line';

/** What a client's standing is called. */
export const statusLabels: Readonly<Record<ClientStatus, string>> = {
  prospect: 'Prospect',
  active: 'Active',
  former: 'Former',
};

export const statusChoices = clientStatuses.map((value) => ({ value, label: statusLabels[value] }));

const noSeatType = 'There is no seat type to count seats by. Add one under Seat types.';

/** How each column of the clients is edited. */
export function clientFields(seatTypes: readonly SeatType[], formatter: Formatter) {
  const canHaveSeats = () => (seatTypes.length === 0 ? noSeatType : null);
  return {
    name: textField<Client>({ get: ({ name }) => name, set: (client, name) => ({ ...client, name }) }),
    status: choiceField<Client, ClientStatus>(statusChoices, {
      get: ({ status }) => status,
      set: (client, status) => ({ ...client, status }),
    }),
    seats: valueField<Client>('number', formatter, {
      limits: { max: maxQuantity },
      isEditable: (client) => linesOfSeats(client, seatTypes).kind !== 'several',
      get: (client) => quantityOf(client, seatTypes),
      set: (client, quantity) => withSeatLine(client, seatTypes, { quantity }),
      check: canHaveSeats,
    }),
    price: valueField<Client>('money', formatter, {
      limits: { max: maxUnitCents },
      isEditable: (client) => linesOfPrice(client, seatTypes).kind !== 'several',
      get: (client) => priceOf(client, seatTypes),
      set: (client, unitPriceCents) => withSeatLine(client, seatTypes, { unitPriceCents }),
      check: canHaveSeats,
    }),
    endpoints: optionalValueField<Client>('number', formatter, {
      limits: { max: maxQuantity },
      get: ({ endpoints }) => endpoints,
      set: (client, endpoints) => ({ ...client, endpoints }),
    }),
    nrr: valueField<Client>('money', formatter, {
      limits: { max: maxMonthlyCents },
      get: ({ nrrMonthlyCents }) => nrrMonthlyCents,
      set: (client, nrrMonthlyCents) => ({ ...client, nrrMonthlyCents }),
    }),
    since: optionalMonthField<Client>(formatter, {
      get: ({ since }) => since,
      set: (client, since) => ({ ...client, since }),
      check: (client, since) =>
        since !== null && client.until !== null && client.until < since
          ? `The agreement ended in ${formatter.month(client.until)}; it can’t begin after that.`
          : null,
    }),
    until: optionalMonthField<Client>(formatter, {
      get: ({ until }) => until,
      set: (client, until) => ({ ...client, until }),
      check: (client, until) =>
        until !== null && client.since !== null && until < client.since
          ? `The agreement began in ${formatter.month(client.since)}; it can’t end before that.`
          : null,
    }),
    contactName: textField<Client>({
      mayBeEmpty: true,
      get: ({ contactName }) => contactName,
      set: (client, contactName) => ({ ...client, contactName }),
    }),
    contactTitle: textField<Client>({
      mayBeEmpty: true,
      get: ({ contactTitle }) => contactTitle,
      set: (client, contactTitle) => ({ ...client, contactTitle }),
    }),
  };
}

function quantityOf(client: Client, seatTypes: readonly SeatType[]): number {
  const found = linesOfSeats(client, seatTypes);
  return found.kind === 'one' ? found.line.quantity : 0;
}

function priceOf(client: Client, seatTypes: readonly SeatType[]): number {
  const found = linesOfPrice(client, seatTypes);
  return found.kind === 'one' ? found.line.unitPriceCents : (seatTypes[0]?.defaultPriceCents ?? 0);
}
