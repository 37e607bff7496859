import { useState } from 'react';
import { MoneyInput, NumberField } from '../../components/ValueInput';
import {
  type FiveNumbersDraft,
  type FiveNumbersField,
  fiveNumbersFields,
  keepNumber,
  useFiveNumbersDraft,
} from './five-numbers-draft';
import classes from './PriceCheck.module.css';

interface Typing {
  readonly field: FiveNumbersField;
  readonly value: number;
}

/** The numbers as kept, with the one being typed in its place, and how a field reports its typing. */
export function useLiveNumbers(): { live: FiveNumbersDraft; setTyping: (typing: Typing | null) => void } {
  const kept = useFiveNumbersDraft();
  const [typing, setTyping] = useState<Typing | null>(null);
  return { live: typing ? { ...kept, [typing.field]: typing.value } : kept, setTyping };
}

interface PriceCheckFieldsProps {
  readonly onTyping: (typing: Typing | null) => void;
}

/** The five fields, each with its unit and what belongs in it. */
export function PriceCheckFields({ onTyping }: PriceCheckFieldsProps) {
  const kept = useFiveNumbersDraft();
  return (
    <div className={classes.fields}>
      {fiveNumbersFields.map(({ field, kind, label, unit, help, max }) => {
        const Input = kind === 'money' ? MoneyInput : NumberField;
        return (
          <Input
            key={field}
            id={field}
            label={label}
            description={help}
            unit={unit}
            max={max}
            value={kept[field]}
            onCommit={(value) => keepNumber(field, value)}
            onClear={() => keepNumber(field, null)}
            onPreview={(value) => onTyping({ field, value })}
            onPreviewEnd={() => onTyping(null)}
            className={classes.field}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
        );
      })}
    </div>
  );
}
