import { Button, Select, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Dialog } from '../Dialog';
import type { GridColumn, GridRow } from './grid-column';
import classes from './PasteDialog.module.css';
import { PastePreview } from './PastePreview';
import type { PastedBlock, PasteTarget } from './paste-target';
import { planPaste } from './plan-paste';
import { readBlock, readHeader } from './read-block';

interface PasteDialogProps<Entity, Row extends GridRow<Entity>> {
  readonly rowName: (row: Row) => string;
  readonly target: PasteTarget<Entity, Row>;
  /** What was pasted; with empty text the dialog asks for it. */
  readonly block: PastedBlock;
  readonly onSave: (label: string, entities: readonly Entity[]) => void;
  readonly onClose: () => void;
}

/** Shows what a pasted block would do, row by row with every problem, and takes the sound rows as one undo step. */
export function PasteDialog<Entity, Row extends GridRow<Entity>>(props: PasteDialogProps<Entity, Row>) {
  const { target, block, onSave, onClose } = props;
  const { columns } = target;
  const [text, setText] = useState(block.text);
  const paste = usePastePlan(props, text);
  const sound = paste.plan.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  const refused = paste.plan.length - sound.length;
  const { one, many } = target.noun;

  function take(): void {
    onSave(`paste of ${sound.length.toLocaleString()} ${sound.length === 1 ? one : many}`, sound);
    onClose();
  }

  return (
    <Dialog onClose={onClose} size={920} title={`Paste ${many}`}>
      {block.text === '' && (
        <Textarea
          label="Rows from a spreadsheet"
          description={`Copy them there, with or without their header row, and paste them here. The columns: ${columns
            .filter(({ field }) => field)
            .map(({ name }) => name)
            .join(', ')}.`}
          autosize
          minRows={paste.rows.length > 0 ? 3 : 8}
          maxRows={8}
          data-autofocus
          data-draft
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {paste.rows.length > 0 && (
        <PastePreview
          plan={paste.plan}
          heads={paste.mapping.map((key, at) => (
            <Select
              // biome-ignore lint/suspicious/noArrayIndexKey: a pasted column has no other identity than its place.
              key={at}
              size="xs"
              aria-label={`Column ${at + 1}${paste.header[at] ? `, ${paste.header[at]}` : ''}`}
              data={[{ value: '', label: 'Not used' }, ...fieldChoices(columns)]}
              value={key ?? ''}
              onChange={(value) => paste.setColumn(at, value || null)}
            />
          ))}
        />
      )}
      <div className={classes.footer}>
        <p aria-live="polite">
          {paste.rows.length > 0 && summary(sound.length, refused, paste, target.noun)} {target.note}
        </p>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="filled" disabled={sound.length === 0} onClick={take}>
          {takeLabel(paste.plan, sound.length, refused, target.noun)}
        </Button>
      </div>
    </Dialog>
  );
}

function usePastePlan<Entity, Row extends GridRow<Entity>>(
  { rowName, target, block }: PasteDialogProps<Entity, Row>,
  text: string,
) {
  const [chosen, setChosen] = useState<Readonly<Record<number, string | null>>>({});
  const fields = useMemo(() => target.columns.filter(({ field }) => field !== undefined), [target.columns]);
  const cells = useMemo(() => readBlock(text), [text]);
  const header = useMemo(() => readHeader(cells[0] ?? [], fields), [cells, fields]);
  const rows = header ? cells.slice(1) : cells;
  const width = rows.reduce((most, row) => Math.max(most, row.length), header?.length ?? 0);
  const keys = block.at?.columnKeys ?? fields.filter(({ isOptional }) => !isOptional).map(({ key }) => key);
  const mapping = Array.from({ length: width }, (_, at) => {
    const picked = chosen[at];
    if (picked !== undefined) return picked;
    const key = header ? (header[at] ?? null) : (keys[at] ?? null);
    return fields.some((field) => field.key === key) ? key : null;
  });
  const isKnownOnly = target.refuseNew !== undefined;
  const byName = block.at === null || (mapping.includes(target.nameColumnKey) && (header !== null || isKnownOnly));
  const plan = planPaste({
    rows,
    firstLine: header ? 2 : 1,
    mapping,
    columns: fields,
    target,
    rowName,
    fill: byName ? null : (block.at?.rowIds ?? null),
  });
  return {
    rows,
    header: header ? (cells[0] ?? []) : [],
    mapping,
    plan,
    setColumn: (at: number, key: string | null) => setChosen((previous) => ({ ...previous, [at]: key })),
  };
}

function fieldChoices<Entity, Row extends GridRow<Entity>>(columns: readonly GridColumn<Entity, Row>[]) {
  return columns.flatMap(({ key, name, field }) => (field ? [{ value: key, label: name }] : []));
}

type Noun = PasteTarget<never, never>['noun'];

function counted(count: number, { one, many }: Noun): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

function summary(
  sound: number,
  refused: number,
  paste: { header: readonly string[]; mapping: readonly (string | null)[] },
  noun: Noun,
) {
  const unused = paste.header.filter((name, at) => name !== '' && paste.mapping[at] === null);
  return [
    refused > 0 ? `${counted(refused, noun)} with problems ${refused === 1 ? 'stays' : 'stay'} out.` : '',
    sound === 0 ? 'Nothing can be taken yet.' : '',
    unused.length > 0 ? `Not used: ${unused.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function takeLabel(
  plan: readonly { readonly entity: unknown; readonly changes: string | null }[],
  sound: number,
  refused: number,
  noun: Noun,
): string {
  const changed = plan.filter(({ entity, changes }) => entity !== null && changes !== null).length;
  const added = sound - changed;
  if (sound === 0) return 'Take the rows';
  const parts = [
    added > 0 ? `Add ${counted(added, noun)}` : '',
    changed > 0 ? `${added > 0 ? 'change' : 'Change'} ${counted(changed, noun)}` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}${refused > 0 ? ' without the rest' : ''}`;
}
