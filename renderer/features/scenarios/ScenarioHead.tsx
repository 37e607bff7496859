import { Button, Menu } from '@mantine/core';
import type { Scenario } from '@shared/domain/scenario';
import { IconCheck, IconChevronDown, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { setScenarioInForce } from '../../lib/company-store';
import { useScenarioInForce } from '../../lib/use-analysis';
import { useCompany } from '../../lib/use-company';
import { deleteScenario, duplicateScenario, saveScenario } from './open-scenario';
import classes from './ScenarioHead.module.css';
import { ScenarioName } from './ScenarioName';
import { openScenario } from './what-if-store';

interface ScenarioHeadProps {
  readonly scenario: Scenario;
  readonly saved: boolean;
}

/** The scenario's name, what is saved and when, the others, and what can be done with this one. Levers on their way leave it alone. */
export const ScenarioHead = memo(function ScenarioHead({ scenario, saved }: ScenarioHeadProps) {
  const { scenarios } = useCompany();
  const inForce = useScenarioInForce();
  const count = scenarios.length;
  const note = saved
    ? `${count === 1 ? 'your only scenario' : `one of ${count} scenarios`}; saved as you move, today’s company stays as it is`
    : 'a new scenario: your first change saves it under this name';
  return (
    <header className={classes.head}>
      <ScenarioName key={scenario.id} scenario={scenario} />
      <p>{note}</p>
      <div className={classes.actions}>
        <ScenarioList openId={scenario.id} />
        {saved ? (
          <>
            <Button onClick={() => duplicateScenario(scenario)}>Duplicate</Button>
            <Button onClick={() => deleteScenario(scenario)}>Delete</Button>
            {inForce?.id === scenario.id ? (
              <Button onClick={() => setScenarioInForce(null)}>Back to today</Button>
            ) : (
              <Button variant="filled" onClick={() => setScenarioInForce(scenario.id)}>
                Show on every page
              </Button>
            )}
          </>
        ) : (
          <Button onClick={() => saveScenario('', scenario)}>Save</Button>
        )}
      </div>
    </header>
  );
});

function ScenarioList({ openId }: { readonly openId: string }) {
  const { scenarios } = useCompany();
  if (scenarios.length === 0) return null;
  const mark = (chosen: boolean) => (chosen ? <IconCheck size={14} /> : <span className={classes.noMark} />);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" color="gray" rightSection={<IconChevronDown size={14} />}>
          Scenarios
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        {scenarios.map(({ id, name }) => (
          <Menu.Item key={id} leftSection={mark(id === openId)} onClick={() => openScenario(id)}>
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={14} />} onClick={() => openScenario()}>
          New scenario
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
