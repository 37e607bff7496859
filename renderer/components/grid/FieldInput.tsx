import { Select, TextInput } from '@mantine/core';
import { useDraft } from '../use-draft';
import classes from '../ValueInput.module.css';
import type { CellField } from './grid-column';

const helpBelow = ['label', 'input', 'description', 'error'] as const;

interface FieldInputProps<Entity> {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly field: CellField<Entity>;
  readonly entity: Entity;
  readonly isFigure?: boolean;
  readonly onSave: (entity: Entity) => void;
}

/** A cell's field on a page of its own: reads, refuses and keeps just as in the grid. */
export function FieldInput<Entity>(props: FieldInputProps<Entity>) {
  return props.field.kind === 'choice' ? <ChoiceInput {...props} /> : <TypedInput {...props} />;
}

function ChoiceInput<Entity>({ label, description, field, entity, onSave }: FieldInputProps<Entity>) {
  const choices = field.choices ?? [];
  const current = field.write(entity);
  return (
    <Select
      inputWrapperOrder={[...helpBelow]}
      label={label}
      description={description}
      data={choices.map(({ value, label }) => ({ value, label }))}
      value={choices.find((choice) => choice.label === current)?.value ?? null}
      onChange={(value) => {
        const reading = field.read(value ?? '', entity);
        if (reading.ok && value !== null) onSave(reading.value);
      }}
    />
  );
}

function TypedInput<Entity>({
  label,
  description,
  placeholder,
  field,
  entity,
  isFigure,
  onSave,
}: FieldInputProps<Entity>) {
  const draft = useDraft({
    text: field.write(entity),
    read: (text) => field.read(text, entity),
    onCommit: onSave,
  });
  return (
    <TextInput
      inputWrapperOrder={[...helpBelow]}
      label={label}
      description={description}
      placeholder={placeholder}
      {...draft.inputProps}
      error={draft.error}
      autoComplete="off"
      spellCheck={false}
      {...(isFigure ? { classNames: { input: classes.input ?? '' } } : {})}
    />
  );
}
