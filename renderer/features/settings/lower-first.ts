/** A label inside a sentence: "Price step" becomes "price step", while "RHEM target" and "vCIO" stay. */
export function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}
