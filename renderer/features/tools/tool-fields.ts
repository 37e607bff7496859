import { type ToolArea, toolAreas } from '@shared/domain/areas';
import { maxMonthlyCents, maxUnitCents } from '@shared/domain/primitives';
import { type Tool, type ToolUnit, toolUnits } from '@shared/domain/tool';
import type { Formatter } from '@shared/format/formatter';
import { allocationNames, areaAliases } from '../../components/area-names';
import { choiceField, textField, toggleField, valueField } from '../../components/grid/cell-fields';

/** What a tool is paid by. */
export const unitNames: Readonly<Record<ToolUnit, string>> = {
  seat: 'Seat',
  endpoint: 'Endpoint',
  client: 'Client',
  technician: 'Technician',
  flat: 'Flat',
};

export const areaChoices = toolAreas.map((value) => ({
  value,
  label: allocationNames[value],
  aliases: areaAliases[value] ?? [],
}));
export const unitChoices = toolUnits.map((value) => ({ value, label: unitNames[value] }));

const billingChoices = [
  { value: 'monthly', label: 'Monthly' },
  { value: 'annual', label: 'Annual' },
] as const;

/** How each column of the tools is edited. */
export function toolFields(formatter: Formatter) {
  return {
    name: textField<Tool>({ get: ({ name }) => name, set: (tool, name) => ({ ...tool, name }) }),
    vendor: textField<Tool>({
      mayBeEmpty: true,
      get: ({ vendor }) => vendor,
      set: (tool, vendor) => ({ ...tool, vendor }),
    }),
    area: choiceField<Tool, ToolArea>(areaChoices, {
      get: ({ area }) => area,
      set: (tool, area) => ({ ...tool, area }),
    }),
    inOffering: toggleField<Tool>({
      get: ({ inOffering }) => inOffering,
      set: (tool, inOffering) => ({ ...tool, inOffering }),
    }),
    unit: choiceField<Tool, ToolUnit>(unitChoices, {
      get: ({ unit }) => unit,
      set: (tool, unit) => ({ ...tool, unit }),
    }),
    unitCost: valueField<Tool>('money', formatter, {
      limits: { max: maxUnitCents },
      get: ({ unitCostCents }) => unitCostCents,
      set: (tool, unitCostCents) => ({ ...tool, unitCostCents }),
    }),
    minimum: valueField<Tool>('money', formatter, {
      limits: { max: maxMonthlyCents },
      get: ({ minimumMonthlyCents }) => minimumMonthlyCents,
      set: (tool, minimumMonthlyCents) => ({ ...tool, minimumMonthlyCents }),
    }),
    billing: choiceField<Tool, Tool['billing']>(billingChoices, {
      get: ({ billing }) => billing,
      set: (tool, billing) => ({ ...tool, billing }),
    }),
  };
}
