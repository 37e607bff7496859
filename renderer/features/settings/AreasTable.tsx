import { UnstyledButton } from '@mantine/core';
import type { Settings } from '@shared/domain/settings';
import { type ReactNode, useContext, useMemo } from 'react';
import { AppLink } from '../../components/AppLink';
import { useCompany, useFormatter } from '../../lib/use-company';
import { type AreaRow, areaRows } from './area-settings';
import { FoundContext } from './found-context';
import { NumberInput, NumberReset } from './NumberSettingRow';
import type { NumberSetting } from './number-settings';
import rowClasses from './SettingRow.module.css';
import classes from './SettingsTable.module.css';
import { settingAt } from './setting-path';
import { changeNumber } from './settings-changes';
import { teamAverages } from './team-average';

/** Guideline, loaded cost of a person and capacity of each delivery area. */
export function AreasTable() {
  const company = useCompany();
  const found = useContext(FoundContext);
  const averages = useMemo(() => teamAverages(company), [company]);
  const rows = areaRows.filter(({ guideline, loadedCost, capacity }) =>
    [guideline, loadedCost, capacity].some((setting) => setting && found.ids.has(setting.id)),
  );
  if (rows.length === 0) return null;
  return (
    <table id="areas" tabIndex={-1} className={classes.table}>
      <caption className="visually-hidden">Delivery areas</caption>
      <thead>
        <tr>
          <th scope="col">Delivery area</th>
          <th scope="col" className="num">
            Guideline: what one person should carry a month
          </th>
          <th scope="col" className="num">
            Loaded cost of one person, a month
          </th>
          <th scope="col" className="num">
            Capacity: what one person can look after
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AreaSettingsRow key={row.area} row={row} averageCents={averages[row.area]} settings={company.settings} />
        ))}
      </tbody>
    </table>
  );
}

interface AreaSettingsRowProps {
  readonly row: AreaRow;
  readonly averageCents: number | null;
  readonly settings: Settings;
}

function AreaSettingsRow({ row, averageCents, settings }: AreaSettingsRowProps) {
  const { name, guideline, loadedCost, capacity } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <AreaCell setting={guideline} settings={settings} />
      </td>
      <td>
        <AreaCell setting={loadedCost} settings={settings}>
          <TeamAverage setting={loadedCost} averageCents={averageCents} settings={settings} />
        </AreaCell>
      </td>
      <td>
        {capacity ? (
          <AreaCell setting={capacity} settings={settings} />
        ) : (
          <p className={classes.under}>{row.area === 'support' ? 'follows from RHEM' : 'follows from the projects'}</p>
        )}
      </td>
    </tr>
  );
}

interface AreaCellProps {
  readonly setting: NumberSetting;
  readonly settings: Settings;
  readonly children?: ReactNode;
}

function AreaCell({ setting, settings, children }: AreaCellProps) {
  return (
    <>
      <NumberInput setting={setting} settings={settings} aria-label={`${setting.label}, ${setting.unit}`} />
      <div className={classes.under}>
        {children}
        <NumberReset setting={setting} settings={settings} />
      </div>
    </>
  );
}

interface TeamAverageProps {
  readonly setting: NumberSetting;
  readonly averageCents: number | null;
  readonly settings: Settings;
}

function TeamAverage({ setting, averageCents, settings }: TeamAverageProps) {
  const formatter = useFormatter();
  if (averageCents === null) return <AppLink href="/team">nobody on the team yet</AppLink>;
  const average = formatter.figure(averageCents, 'wholeCents');
  if (settingAt(settings, setting.path) === averageCents) return <span>the team’s average</span>;
  return (
    <span>
      team {average}{' '}
      <UnstyledButton
        className={rowClasses.reset}
        aria-label={`Use the team’s average of ${average} as ${setting.label}`}
        onClick={() => changeNumber(setting, averageCents)}
      >
        use
      </UnstyledButton>
    </span>
  );
}
