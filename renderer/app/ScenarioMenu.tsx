import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { setScenarioInForce } from '../lib/company-store';
import { goTo } from '../lib/navigate';
import { useScenarioInForce } from '../lib/use-analysis';
import { useCompany } from '../lib/use-company';
import classes from './ScenarioMenu.module.css';

/** The scenario whose figures every page shows, and the way to another or back to today. */
export function ScenarioMenu() {
  const { scenarios } = useCompany();
  const inForce = useScenarioInForce();
  const mark = (chosen: boolean) => (chosen ? <IconCheck size={14} /> : <span style={{ width: 14 }} />);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.pill} data-on={inForce !== null || undefined}>
          <i />
          <span>{inForce ? `Scenario: ${inForce.name}` : 'No scenario: today’s figures'}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={mark(inForce === null)} onClick={() => setScenarioInForce(null)}>
          Today’s figures
        </Menu.Item>
        {scenarios.map((scenario) => (
          <Menu.Item
            key={scenario.id}
            leftSection={mark(scenario.id === inForce?.id)}
            onClick={() => setScenarioInForce(scenario.id)}
          >
            {scenario.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<span style={{ width: 14 }} />} onClick={() => goTo('/what-if')}>
          Open What-if
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
