import type { Company } from '../../domain/company';
import type { Analysis, Figure } from '../analysis';
import type { ExplainedInput } from '../explanation';
import type { MissingReason, Phrase, Unit } from '../figure';
import { settingHref } from '../hrefs';
import { largest } from '../largest';
import type { Model } from '../model';

/** What an explanation draws on. */
export interface ExplainContext {
  readonly company: Company;
  readonly analysis: Analysis;
  readonly model: Model;
  /** Lines that several others are made of, built once. */
  readonly shared: Map<string, ExplainedInput>;
}

/** A line built when first asked for and used again where it recurs. */
export function once({ shared }: ExplainContext, key: string, build: () => ExplainedInput): ExplainedInput {
  const known = shared.get(key);
  if (known !== undefined) return known;
  const line = build();
  shared.set(key, line);
  return line;
}

/** An explanation before it is known why its figure may be missing. */
export interface Draft {
  readonly title: string;
  readonly value: Figure;
  readonly unit: Unit;
  readonly formula: Phrase;
  readonly inputs: readonly ExplainedInput[];
  readonly note?: Phrase;
  /** Path of the figure in the analysis, or the reason itself where it has no path. */
  readonly missing: string | MissingReason;
}

type Operator = NonNullable<ExplainedInput['operator']>;

interface InputExtras {
  readonly href?: string;
  readonly parts?: readonly ExplainedInput[];
}

/** One line of an explanation. */
export function input(label: string, value: Figure, unit: Unit, { href, parts }: InputExtras = {}): ExplainedInput {
  return { label, value, unit, href: href ?? null, ...(parts === undefined || parts.length === 0 ? {} : { parts }) };
}

/** The line joined to the ones above it. */
export function joined(operator: Operator, line: ExplainedInput): ExplainedInput {
  return { ...line, operator };
}

/** Lines that add up. */
export function added(lines: readonly ExplainedInput[]): ExplainedInput[] {
  return lines.map((line, at) => (at === 0 ? line : joined('+', line)));
}

/** As many lines as a person reads; the rest is added up in one. */
const mostLines = 20;

/** Lines that add up, one for each of the largest items; beyond twenty the rest stands in one line. */
export function addedLargest<Item>(
  items: readonly Item[],
  amountOf: (item: Item) => number,
  lineOf: (item: Item) => ExplainedInput,
  unit: Unit,
): ExplainedInput[] {
  const shown = largest(items, amountOf, items.length > mostLines + 1 ? mostLines : items.length);
  const lines = shown.map(lineOf);
  if (shown.length === items.length) return added(lines);
  const total = items.reduce((amount, item) => amount + amountOf(item), 0);
  const named = shown.reduce((amount, item) => amount + amountOf(item), 0);
  return added([...lines, input(`${items.length - shown.length} others`, total - named, unit)]);
}

/** A number of the settings, with its place in them. */
export function setting(label: string, value: number, unit: Unit, path: string): ExplainedInput {
  return input(label, value, unit, { href: settingHref(path) });
}

/** What the target margin leaves for cost: 1 − g. */
export function costShare({ model }: ExplainContext): ExplainedInput {
  const target = model.settings.targetGrossMargin;
  return input('What the target leaves for cost', 1 - target, 'rate', {
    parts: [
      input('The whole price', 1, 'rate'),
      joined('−', setting('Target gross margin', target, 'rate', 'targetGrossMargin')),
    ],
  });
}

/** Twelve months, for figures of a year. */
export function months(): ExplainedInput {
  return joined('×', input('Months a year', 12, 'months'));
}
