const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A whole number up to twelve as a word, for sentences; null above and for fractions. */
export function numberWord(value: number): string | null {
  return words[value] ?? null;
}

/** The sentence with its first letter large. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
