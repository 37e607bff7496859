import { Button, TextInput } from '@mantine/core';
import type { ClientPlan } from '@shared/engine/scenario/client-plan';
import { type FormEvent, useState } from 'react';
import { newNames } from '../../components/grid/new-name';
import { readName } from '../../components/NameInput';
import { changeCompany } from '../../lib/company-store';
import { goTo } from '../../lib/navigate';
import { useCompany } from '../../lib/use-company';
import classes from './PlanPanel.module.css';
import { scenarioOf } from './plan-words';

/** Keeps the plan as a scenario under a name, one undo step, and opens it in What-if. */
export function SavePlan({ plan }: { readonly plan: ClientPlan }) {
  const { scenarios } = useCompany();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const suggested = newNames(
    'Client plan',
    scenarios.map(({ name }) => name),
  )(0);
  const isEmpty = plan.levers.length === 0;

  function save(event: FormEvent): void {
    event.preventDefault();
    if (isEmpty) return;
    const name = readName(typed ?? suggested, false);
    if (!name.ok) {
      setError(name.message);
      return;
    }
    const scenario = scenarioOf(name.value, plan);
    void changeCompany(`scenario ${scenario.name}`, [{ op: 'put', part: 'scenarios', value: scenario }]);
    goTo(`/what-if#${scenario.id}`);
  }

  return (
    <form className={classes.save} onSubmit={save}>
      <TextInput
        aria-label="Name of the scenario"
        value={typed ?? suggested}
        error={error}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setError(null);
        }}
      />
      <Button type="submit" variant="filled" disabled={isEmpty}>
        Save as a scenario
      </Button>
    </form>
  );
}
