import { z } from 'zod';
import {
  labelSchema,
  maxMonthlyCents,
  nameSchema,
  periodCentsSchema,
  shareSchema,
  unitCentsSchema,
} from './primitives';

const localeSchema = z
  .string()
  .min(2)
  .max(35)
  .refine(isKnownLocale, 'This is not a language tag such as en-US or de-DE.');

const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'Write the currency as its three-letter code, for example USD.');

function isKnownLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const positiveCentsSchema = z
  .int('Money is a whole number of cents.')
  .min(1, 'This amount must be above zero.')
  .max(maxMonthlyCents, 'An amount is at most 10,000,000,000.');

const perPersonSchema = z.number().positive('This must be above zero.').max(1_000_000, 'At most 1,000,000.');

/** How many clients or endpoints one person of a fixed area can look after; null where the area has none. */
export const capacitySchema = z.union([
  z.strictObject({ clientsPerPerson: perPersonSchema }),
  z.strictObject({ endpointsPerPerson: perPersonSchema }),
  z.null(),
]);

const moneyAreaSchema = <Basis extends 'nrr' | 'mrr', Capacity extends z.ZodType>(basis: Basis, capacity: Capacity) =>
  z.strictObject({
    guidelineBasis: z.literal(basis),
    guidelinePerPerson: positiveCentsSchema,
    loadedMonthlyCents: periodCentsSchema,
    capacity,
  });

/** Guideline, loaded cost of a person and capacity of each delivery area (framework §2, §3). */
export const areaSettingsSchema = z.strictObject({
  support: moneyAreaSchema('mrr', z.null()),
  central: z.strictObject({
    guidelineBasis: z.literal('endpoints'),
    guidelinePerPerson: perPersonSchema,
    loadedMonthlyCents: periodCentsSchema,
    capacity: z.strictObject({ endpointsPerPerson: perPersonSchema }),
  }),
  tam: moneyAreaSchema('mrr', z.strictObject({ clientsPerPerson: perPersonSchema })),
  vcio: moneyAreaSchema('mrr', z.strictObject({ clientsPerPerson: perPersonSchema })),
  proserv: moneyAreaSchema('nrr', z.null()),
});

const hoursPerSeatSchema = z.number().min(0, 'Hours cannot be negative.').max(100, 'At most 100 hours a seat.');

export const benchmarksSchema = z.strictObject({
  serviceRevenuePerEmployeeCents: periodCentsSchema,
  serviceRevenuePerTechnicalEmployeeCents: periodCentsSchema.default(25_000_000),
  industryServiceRevenuePerEmployeeCents: periodCentsSchema.default(10_000_000),
  industryGrossMargin: shareSchema,
  industryEbitda: shareSchema,
});

/** 1.4 MB of base64 is about one megabyte of picture. */
const maxLogoCharacters = 1_400_000;

/** The MSP's own look on its reports. */
export const brandingSchema = z.strictObject({
  logo: z
    .string()
    .max(maxLogoCharacters, 'The logo file is larger than 1 MB.')
    .regex(
      /^data:image\/(png|jpeg|svg\+xml|webp);base64,[A-Za-z0-9+/=]+$/,
      'The logo is not a PNG, JPEG, SVG or WebP picture.',
    )
    .nullable()
    .default(null),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'Write the color as #rrggbb.')
    .default('#4350d0'),
  contact: labelSchema.default(''),
  preparedBy: labelSchema.default(''),
});

export const settingsSchema = z.strictObject({
  companyName: nameSchema,
  currency: currencySchema,
  locale: localeSchema,
  targetGrossMargin: z
    .number()
    .min(0, 'At least 0 %.')
    .max(0.95, 'A target above 95 % has no price that reaches it in practice.'),
  priceStepCents: z.int().min(1, 'The smallest step is one cent.').max(1_000_000, 'At most 10,000.'),
  productiveHoursPerMonth: z.number().positive('Hours must be above zero.').max(744, 'A month has at most 744 hours.'),
  endpointsPerSeat: z.number().min(0, 'At least 0.').max(100, 'At most 100 endpoints a seat.'),
  rhemAssumed: hoursPerSeatSchema,
  rhemWindowMonths: z.int('Whole months.').min(1, 'At least one month.').max(60, 'At most 60 months.'),
  rhemTarget: hoursPerSeatSchema,
  rhemBands: z
    .tuple([hoursPerSeatSchema, hoursPerSeatSchema, hoursPerSeatSchema])
    .refine(([best, good, watch]) => best < good && good < watch, 'The three limits must rise: best, good, watch.'),
  gutCheckToleranceCents: unitCentsSchema,
  tamAlignmentShareMin: shareSchema,
  reactiveShareMax: shareSchema,
  verdictNoiseShareMin: shareSchema.default(0.6),
  verdictRaiseMax: z.number().min(0, 'At least 0 %.').max(10, 'At most 1,000 %.').default(0.5),
  benchmarks: benchmarksSchema,
  branding: brandingSchema.prefault({}),
  areas: areaSettingsSchema,
});

export type Settings = z.infer<typeof settingsSchema>;
export type AreaSettings = z.infer<typeof areaSettingsSchema>;
export type Branding = z.infer<typeof brandingSchema>;
