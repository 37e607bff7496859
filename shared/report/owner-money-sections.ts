import { z } from 'zod';
import { bigFigureSchema } from './report-identity';
import { axisSchema, openerShape, tickSchema } from './section-model';

const monthRowSchema = z.strictObject({
  label: z.string(),
  mark: z.number().nullable(),
  value: z.string(),
  target: z.string(),
  /** Value as a multiple of its target, for the bar; null without a target. */
  ofTarget: z.number().nullable(),
  /** ▲, ▼ or nothing, with the distance: told by sign and word, not by color. */
  against: z.string(),
  isShort: z.boolean(),
});

/** First page: the key figures of the month with their targets, and what to read first. */
export const monthSectionSchema = z.strictObject({
  ...openerShape,
  label: z.string(),
  figures: z.array(bigFigureSchema),
  groups: z.array(z.strictObject({ label: z.string(), rows: z.array(monthRowSchema) })),
  readFirst: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  notes: z.array(z.string()),
});

/** The average seat price as a bar, and the cost it has to carry. Amounts are cents a seat. */
export const priceBarSchema = z.strictObject({
  priceCents: z.number(),
  costCents: z.number(),
  allowedCents: z.number(),
  segments: z.array(z.strictObject({ id: z.string(), label: z.string(), cents: z.number(), text: z.string() })),
  priceText: z.string(),
  costText: z.string(),
  allowedText: z.string(),
  marginText: z.string(),
  description: z.string(),
});

const basisCellSchema = z.strictObject({ people: z.string(), cost: z.string() });

const tieOutRowSchema = z.strictObject({
  label: z.string(),
  lessModeled: z.string(),
  lessGuideline: z.string(),
  cause: z.string(),
});

const equationTermSchema = z.strictObject({ value: z.string(), label: z.string(), operator: z.string() });

/** Cost per seat by area on four bases, where they part ways, and the gut check. */
export const microSectionSchema = z.strictObject({
  ...openerShape,
  bar: priceBarSchema.nullable(),
  costUnit: z.string(),
  bases: z.array(z.string()),
  rows: z.array(z.strictObject({ label: z.string(), mark: z.number().nullable(), cells: z.array(basisCellSchema) })),
  total: z.strictObject({ label: z.string(), cells: z.array(basisCellSchema) }),
  results: z.array(z.strictObject({ label: z.string(), isStrong: z.boolean(), values: z.array(z.string()) })),
  tieOut: z.strictObject({ rows: z.array(tieOutRowSchema), total: tieOutRowSchema }),
  gutCheck: z.strictObject({
    finding: z.string().nullable(),
    terms: z.array(equationTermSchema),
    causes: z.array(z.string()),
  }),
  notes: z.array(z.string()),
});

/** A price worth naming on the curve, in currency units. */
const pricePointSchema = z.strictObject({
  price: z.number(),
  margin: z.number(),
  label: z.string(),
  isToday: z.boolean(),
});

const priceRowSchema = z.strictObject({
  price: z.string(),
  meaning: z.string(),
  margin: z.string(),
  profit: z.string(),
  againstToday: z.string(),
  isToday: z.boolean(),
});

/** Gross margin at any price: the curve in currency units and percent, and a table of prices. */
export const priceSectionSchema = z.strictObject({
  ...openerShape,
  curve: z.strictObject({
    points: z.array(z.strictObject({ x: z.number(), y: z.number() })),
    xAxis: axisSchema,
    yAxis: axisSchema,
    target: tickSchema,
    marks: z.array(pricePointSchema),
    description: z.string(),
  }),
  rows: z.array(priceRowSchema),
  notes: z.array(z.string()),
});

const rhemRowSchema = z.strictObject({
  rhem: z.string(),
  meaning: z.string(),
  seatsPerTechnician: z.string(),
  people: z.string(),
  mrrPerPerson: z.string(),
  cost: z.string(),
  margin: z.string(),
  price: z.string(),
  isToday: z.boolean(),
});

const reactiveAreaSchema = z.strictObject({
  label: z.string(),
  hours: z.string(),
  rhem: z.string(),
  inPrice: z.string(),
  /** Part of all reactive hours, from 0 to 1. */
  share: z.number(),
  isReported: z.boolean(),
});

/** Reactive hours: where they are logged, and what they do to people, cost and price. */
export const rhemSectionSchema = z.strictObject({
  ...openerShape,
  areas: z.array(reactiveAreaSchema),
  areasTotal: z.strictObject({ hours: z.string(), rhem: z.string(), inPrice: z.string() }).nullable(),
  rows: z.array(rhemRowSchema),
  target: z.string(),
  notes: z.array(z.string()),
});

export type MonthSection = z.infer<typeof monthSectionSchema>;
export type MicroSection = z.infer<typeof microSectionSchema>;
export type PriceBar = z.infer<typeof priceBarSchema>;
export type PriceSection = z.infer<typeof priceSectionSchema>;
export type RhemSection = z.infer<typeof rhemSectionSchema>;
