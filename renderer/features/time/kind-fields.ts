import { type DeliveryArea, deliveryAreas } from '@shared/domain/areas';
import { type WorkClass, workClasses } from '@shared/domain/time';
import { classNames } from '@shared/engine/classification/reasons';
import { allocationNames, areaAliases } from '../../components/area-names';
import { choiceField, textField, toggleField } from '../../components/grid/cell-fields';
import type { KindOfWork } from './kind-row';

const areaChoices = deliveryAreas.map((value) => ({
  value,
  label: allocationNames[value],
  aliases: areaAliases[value] ?? [],
}));

const classAliases: Partial<Record<WorkClass, readonly string[]>> = {
  rhem: ['Reactive', 'Support'],
  proserv: ['Projects', 'ProServ', 'Billed'],
  central: ['Centralized Services', 'Proactive'],
  tam: ['Technology Alignment', 'TAM'],
  internal: ['Non-client', 'Administration'],
};

const classChoices = workClasses.map((value) => ({
  value,
  label: classNames[value],
  aliases: classAliases[value] ?? [],
}));

/** How each column of the kinds of work is edited. */
export const kindFields = {
  name: textField<KindOfWork>({ get: ({ name }) => name, set: (kind, name) => ({ ...kind, name }) }),
  loggedUnder: choiceField<KindOfWork, DeliveryArea>(areaChoices, {
    get: ({ loggedUnder }) => loggedUnder,
    set: (kind, loggedUnder) => ({ ...kind, loggedUnder }),
  }),
  class: choiceField<KindOfWork, WorkClass>(classChoices, {
    get: (kind) => kind.class,
    set: (kind, workClass) => ({ ...kind, class: workClass }),
  }),
  onsite: toggleField<KindOfWork>({ get: ({ onsite }) => onsite, set: (kind, onsite) => ({ ...kind, onsite }) }),
};
