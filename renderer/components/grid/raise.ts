/** A change of several amounts at once: by cents, or by a rate of each. */
export type Raise = { readonly amountCents: number } | { readonly rate: number };

/** The amount after a raise, rounded to the cent and never below zero. `weight` scales the part of an amount in cents. */
export function raisedCents(cents: number, raise: Raise, weight = 1): number {
  const raised = 'rate' in raise ? cents * (1 + raise.rate) : cents + raise.amountCents * weight;
  return Math.max(0, Math.round(raised));
}
