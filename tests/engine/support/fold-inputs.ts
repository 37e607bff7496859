import type { ExplainedInput } from '@shared/engine/explanation';

/** What lines come to from top to bottom; `scale` is the largest number on the way, for judging float noise. */
export interface Folded {
  readonly value: number | null;
  readonly scale: number;
}

/** Takes lines from top to bottom, each joined to the ones above by its operator, as a person would. */
export function foldInputs(inputs: readonly ExplainedInput[]): Folded {
  let value: number | null = null;
  let scale = 0;
  for (const line of inputs) {
    if (line.value === null) return { value: null, scale };
    value = value === null ? line.value : join(value, line.operator, line.value);
    scale = Math.max(scale, Math.abs(line.value), Math.abs(value));
  }
  return { value, scale };
}

function join(left: number, operator: ExplainedInput['operator'], right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '−':
      return left - right;
    case '×':
      return left * right;
    case '÷':
      return left / right;
    default:
      throw new Error(`A line after the first needs an operator, not ${operator}.`);
  }
}

/** Every place of an explanation whose lines do not come to the value above them. */
export function mismatches(title: string, value: number | null, inputs: readonly ExplainedInput[]): string[] {
  const nested = inputs.flatMap((line) =>
    line.parts === undefined ? [] : mismatches(`${title} > ${line.label}`, line.value, line.parts),
  );
  const folded = foldInputs(inputs);
  if (value === null || folded.value === null || inputs.length === 0) return nested;
  const slack = 1e-9 * Math.max(Math.abs(value), folded.scale);
  if (Math.abs(folded.value - value) <= slack) return nested;
  return [...nested, `${title} is ${value}, its lines come to ${folded.value}`];
}
