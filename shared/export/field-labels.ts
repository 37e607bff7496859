import { importFields } from '../import/import-fields';
import type { ImportKind } from '../import/import-kind';

/** The name of a column as the import knows it, so that what is exported can be imported as it is. */
export function fieldLabel(kind: ImportKind, key: string): string {
  const field = importFields[kind].find((known) => known.key === key);
  if (field === undefined) throw new Error(`The import of ${kind} has no field ${key}.`);
  return field.label;
}

/** What a choice is called in the import: the value `salary` of a field is "A year". */
export function choiceLabel(kind: ImportKind, key: string, value: string): string {
  const field = importFields[kind].find((known) => known.key === key);
  const choice = field?.kind === 'choice' ? field.choices.find((known) => known.value === value) : undefined;
  return choice?.label ?? value;
}
