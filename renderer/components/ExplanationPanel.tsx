import { ActionIcon, CloseButton, UnstyledButton } from '@mantine/core';
import { explain } from '@shared/engine/explain/explain';
import type { FigureId } from '@shared/engine/explain/figure-id';
import type { ExplainedInput, Explanation } from '@shared/engine/explanation';
import { formatPhrase } from '@shared/format/format-phrase';
import type { Formatter } from '@shared/format/formatter';
import { IconChevronDown, IconChevronRight, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { reportDone } from '../lib/failures';
import { useAnalysis } from '../lib/use-analysis';
import { useFormatter } from '../lib/use-company';
import { AppLink } from './AppLink';
import classes from './ExplanationPanel.module.css';
import { PhraseText } from './PhraseText';

interface ExplanationPanelProps {
  readonly id: FigureId;
  readonly onClose: () => void;
}

/** Formula, inputs with values and links to where they are edited, parts that open in place, the rounding last. */
export function ExplanationPanel({ id, onClose }: ExplanationPanelProps) {
  const formatter = useFormatter();
  const { company, analysis } = useAnalysis();
  const explanation = explain(id, company, analysis);
  return (
    <div className={classes.root}>
      <header className={classes.head}>
        <span className={classes.title}>{explanation.title}</span>
        <b className={classes.value}>{formatter.figure(explanation.value, explanation.unit)}</b>
        <CloseButton size="sm" aria-label="Close" onClick={onClose} />
      </header>
      {explanation.missing && (
        <p className={classes.missing}>
          {explanation.missing.message}{' '}
          <AppLink href={explanation.missing.href} onClick={onClose}>
            Mend it
          </AppLink>
        </p>
      )}
      <p className={classes.formula}>
        <PhraseText phrase={explanation.formula} format={{ exact: true }} />
      </p>
      <InputList inputs={explanation.inputs} depth={0} onLeave={onClose} />
      <footer>
        <span>{explanation.note && <PhraseText phrase={explanation.note} format={{ exact: true }} />}</span>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label="Copy this explanation"
          onClick={() => void copyExplanation(explanation, formatter)}
        >
          <IconCopy size={14} stroke={1.75} />
        </ActionIcon>
      </footer>
    </div>
  );
}

interface InputListProps {
  readonly inputs: readonly ExplainedInput[];
  readonly depth: number;
  readonly onLeave: () => void;
}

function InputList({ inputs, depth, onLeave }: InputListProps) {
  return (
    <ul className={classes.list} data-depth={depth}>
      {inputs.map((input) => (
        <InputLine key={`${input.operator ?? ''}${input.label}`} input={input} depth={depth} onLeave={onLeave} />
      ))}
    </ul>
  );
}

function InputLine({
  input,
  depth,
  onLeave,
}: {
  readonly input: ExplainedInput;
  readonly depth: number;
  readonly onLeave: () => void;
}) {
  const [open, setOpen] = useState(false);
  const formatter = useFormatter();
  const label = input.operator ? `${input.operator} ${input.label}` : input.label;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <div className={classes.line} style={{ paddingInlineStart: 14 + depth * 14 }}>
        {input.parts ? (
          <UnstyledButton className={classes.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
            <Chevron size={12} stroke={2} />
            {label}
          </UnstyledButton>
        ) : (
          <span className={classes.label}>{label}</span>
        )}
        <b>{formatter.figure(input.value, input.unit, { exact: true })}</b>
        {input.href ? (
          <AppLink href={input.href} onClick={onLeave} aria-label={`Edit ${input.label}`}>
            edit
          </AppLink>
        ) : (
          <span />
        )}
      </div>
      {open && input.parts && <InputList inputs={input.parts} depth={depth + 1} onLeave={onLeave} />}
    </li>
  );
}

async function copyExplanation(explanation: Explanation, formatter: Formatter): Promise<void> {
  const lines = (inputs: readonly ExplainedInput[], indent: string): string[] =>
    inputs.flatMap((input) => [
      `${indent}${input.operator ?? ''} ${input.label}\t${formatter.figure(input.value, input.unit, { exact: true })}`,
      ...lines(input.parts ?? [], `${indent}  `),
    ]);
  const text = [
    `${explanation.title}\t${formatter.figure(explanation.value, explanation.unit)}`,
    formatPhrase(explanation.formula, formatter, { exact: true }),
    ...lines(explanation.inputs, ''),
    ...(explanation.note ? [formatPhrase(explanation.note, formatter, { exact: true })] : []),
  ].join('\n');
  await navigator.clipboard.writeText(text);
  reportDone('Copied with its formula and inputs.');
}
