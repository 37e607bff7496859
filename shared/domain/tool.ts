import { z } from 'zod';
import { toolAreaSchema } from './areas';
import { idSchema, labelSchema, nameSchema, periodCentsSchema, unitCentsSchema } from './primitives';

export const toolUnits = ['seat', 'endpoint', 'client', 'technician', 'flat'] as const;

/** Software or hardware used to deliver service, and what it costs. `clientIds` null means all active clients. */
export const toolSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  vendor: labelSchema,
  area: toolAreaSchema,
  inOffering: z.boolean(),
  unit: z.enum(toolUnits),
  unitCostCents: unitCentsSchema,
  minimumMonthlyCents: periodCentsSchema,
  billing: z.enum(['monthly', 'annual']),
  clientIds: z.array(idSchema).max(20_000).nullable(),
});

export type Tool = z.infer<typeof toolSchema>;
export type ToolUnit = Tool['unit'];
