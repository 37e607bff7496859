import { z } from 'zod';
import { bigFigureSchema } from './report-identity';
import { axisSchema, openerShape, tickSchema } from './section-model';

const leverageRowSchema = z.strictObject({
  label: z.string(),
  people: z.string(),
  carries: z.string(),
  guideline: z.string(),
  /** Leverage as a multiple of the guideline, for the bar; null where there is none. */
  ofGuideline: z.number().nullable(),
  verdict: z.string(),
  isShort: z.boolean(),
  room: z.string(),
  labor: z.string(),
  ceiling: z.string(),
});

const staffingRowSchema = z.strictObject({
  label: z.string(),
  have: z.string(),
  needNow: z.string(),
  needNowWhole: z.string(),
  atGuideline: z.string(),
  atGuidelineWhole: z.string(),
  /** People, for the marks of the row. */
  haveCount: z.number(),
  needNowCount: z.number().nullable(),
  atGuidelineCount: z.number().nullable(),
});

/** Leverage of each area against its guideline, people against need, and what that means. */
export const macroSectionSchema = z.strictObject({
  ...openerShape,
  areas: z.array(leverageRowSchema),
  staffing: z.array(staffingRowSchema),
  staffingTotal: z.strictObject({ have: z.string(), needNow: z.string(), atGuideline: z.string() }),
  staffingAxis: axisSchema,
  figures: z.array(bigFigureSchema),
  costUnit: z.string(),
  notes: z.array(z.string()),
});

const verdictSchema = z.enum(['keep', 'reprice', 'fixNoise', 'release', 'unknown']);

const profitRowSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  seats: z.string(),
  price: z.string(),
  rhem: z.string(),
  support: z.string(),
  central: z.string(),
  fixed: z.string(),
  cost: z.string(),
  margin: z.string(),
  requiredPrice: z.string(),
  breakEven: z.string(),
  worth: z.string(),
  verdict: verdictSchema,
  verdictText: z.string(),
  startsGroup: z.boolean(),
});

/** Clients by size and margin: seats on a logarithmic scale, margin in percent. */
const profitMapSchema = z.strictObject({
  points: z.array(
    z.strictObject({ seats: z.number(), margin: z.number(), verdict: verdictSchema, label: z.string().nullable() }),
  ),
  xAxis: axisSchema,
  yAxis: axisSchema,
  target: tickSchema,
  legend: z.array(z.strictObject({ verdict: verdictSchema, text: z.string() })),
  description: z.string(),
});

/** What every client costs and earns. */
export const clientsSectionSchema = z.strictObject({
  ...openerShape,
  map: profitMapSchema.nullable(),
  target: z.string(),
  rows: z.array(profitRowSchema),
  /** Says how many clients stand for themselves no more. */
  rest: z.strictObject({ label: z.string(), seats: z.string(), worth: z.string() }).nullable(),
  total: z
    .strictObject({
      label: z.string(),
      seats: z.string(),
      price: z.string(),
      rhem: z.string(),
      cost: z.string(),
      margin: z.string(),
      requiredPrice: z.string(),
      worth: z.string(),
    })
    .nullable(),
  notes: z.array(z.string()),
});

const waterfallStepSchema = z.strictObject({
  label: z.string(),
  /** Percent before and after. */
  from: z.number(),
  to: z.number(),
  text: z.string(),
  isPrice: z.boolean(),
});

/** A chosen scenario beside today. */
export const scenarioSectionSchema = z.strictObject({
  ...openerShape,
  name: z.string(),
  /** Which basis the figures are on. */
  basis: z.string(),
  levers: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  rows: z.array(z.strictObject({ label: z.string(), today: z.string(), scenario: z.string(), difference: z.string() })),
  waterfall: z
    .strictObject({
      title: z.string(),
      unit: z.string(),
      start: z.strictObject({ label: z.string(), value: z.number(), text: z.string() }),
      steps: z.array(waterfallStepSchema),
      end: z.strictObject({ label: z.string(), value: z.number(), text: z.string() }),
      target: tickSchema.nullable(),
      axis: axisSchema,
      description: z.string(),
    })
    .nullable(),
});

/** What to do about it, most valuable first. */
export const findingsSectionSchema = z.strictObject({
  ...openerShape,
  rows: z.array(z.strictObject({ id: z.string(), title: z.string(), detail: z.string(), worth: z.string() })),
});

export type MacroSection = z.infer<typeof macroSectionSchema>;
export type ClientsSection = z.infer<typeof clientsSectionSchema>;
export type ProfitMap = z.infer<typeof profitMapSchema>;
export type ScenarioSection = z.infer<typeof scenarioSectionSchema>;
export type FindingsSection = z.infer<typeof findingsSectionSchema>;
export type PrintedVerdict = z.infer<typeof verdictSchema>;
