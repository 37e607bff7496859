import { ActionIcon, TextInput } from '@mantine/core';
import type { Scenario } from '@shared/domain/scenario';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { readName } from '../../components/NameInput';
import { useDraft } from '../../components/use-draft';
import { saveScenario } from './open-scenario';
import classes from './ScenarioHead.module.css';

/** The scenario's name as the title of the page, renamed in place. */
export function ScenarioName({ scenario }: { readonly scenario: Scenario }) {
  const [editing, setEditing] = useState(false);
  if (editing) return <NameField scenario={scenario} onDone={() => setEditing(false)} />;
  return (
    <div className={classes.name}>
      <h1 title={scenario.name}>{scenario.name}</h1>
      <ActionIcon variant="subtle" color="gray" size={24} aria-label="Rename" onClick={() => setEditing(true)}>
        <IconPencil size={14} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}

function NameField({ scenario, onDone }: { readonly scenario: Scenario; readonly onDone: () => void }) {
  const draft = useDraft({
    text: scenario.name,
    read: (text) => readName(text, false),
    onCommit: (name) => saveScenario(`name of ${scenario.name}`, { ...scenario, name }),
  });
  const finish = () => draft.commit() && onDone();
  return (
    <TextInput
      {...draft.inputProps}
      autoFocus
      aria-label="Name of the scenario"
      error={draft.error}
      w={280}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape') {
          draft.reset();
          onDone();
        }
      }}
    />
  );
}
