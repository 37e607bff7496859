import type { ExplainedInput, Explanation } from '@shared/engine/explanation';

/** A piece of a formula with the values in it: a sign, or a value with its name. */
export type ExamplePart =
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'value'; readonly input: ExplainedInput };

/** More terms than this do not read as a line. */
const mostTerms = 8;

/**
 * An explanation's inputs as one line of arithmetic. They are meant from top to bottom, so what is added up before it
 * is multiplied or divided gets parentheses. Null where there are no terms, or too many for a line.
 */
export function workedExample({ inputs }: Pick<Explanation, 'inputs'>): ExamplePart[] | null {
  if (inputs.length === 0 || inputs.length > mostTerms) return null;
  let parts: ExamplePart[] = [];
  let isSum = false;
  for (const [at, input] of inputs.entries()) {
    const operator = at === 0 ? undefined : (input.operator ?? '+');
    if (operator === '×' || operator === '÷') {
      if (isSum) parts = [sign('('), ...parts, sign(')')];
      isSum = false;
    }
    if (operator === '+' || operator === '−') isSum = true;
    if (operator !== undefined) parts.push(sign(operator));
    parts.push({ kind: 'value', input });
  }
  return parts;
}

function sign(text: string): ExamplePart {
  return { kind: 'sign', text };
}
