import type { Settings } from '@shared/domain/settings';
import type { ReactNode } from 'react';
import { MoneyInput, NumberField, RateInput, type ValueInputProps } from '../../components/ValueInput';
import { writeValue } from '../../components/write-value';
import { useCompany, useFormatter } from '../../lib/use-company';
import { type NumberSection, type NumberSetting, numberSettings } from './number-settings';
import { fieldClass, ResetButton, SettingRow } from './SettingRow';
import { settingAt } from './setting-path';
import { changeNumber, defaultOf, isChanged, resetNumber } from './settings-changes';

/** A number with its label, unit, help and the way back to its default. */
export function NumberSettingRow({ setting, note }: { readonly setting: NumberSetting; readonly note?: ReactNode }) {
  const { settings } = useCompany();
  return (
    <SettingRow id={setting.id} side={<NumberReset setting={setting} settings={settings} />}>
      <NumberInput
        setting={setting}
        settings={settings}
        className={fieldClass}
        label={setting.label}
        description={
          note ? (
            <>
              {setting.help} {note}
            </>
          ) : (
            setting.help
          )
        }
      />
    </SettingRow>
  );
}

/** All rows of a section, in their order. */
export function NumberSettingRows({ section }: { readonly section: NumberSection }) {
  return numberSettings
    .filter((setting) => setting.section === section)
    .map((setting) => <NumberSettingRow key={setting.id} setting={setting} />);
}

interface NumberInputProps extends Omit<ValueInputProps, 'value' | 'onCommit'> {
  readonly setting: NumberSetting;
  readonly settings: Settings;
}

/** The field of a number, wherever it stands. */
export function NumberInput({ setting, settings, ...rest }: NumberInputProps) {
  const { id, path, kind, unit, min, max, whole } = setting;
  const Input = kind === 'money' ? MoneyInput : kind === 'rate' ? RateInput : NumberField;
  return (
    <Input
      {...rest}
      id={id}
      value={settingAt(settings, path)}
      onCommit={(value) => changeNumber(setting, value)}
      unit={unit}
      max={max}
      {...(min === undefined ? {} : { min })}
      {...(whole ? { whole } : {})}
    />
  );
}

interface NumberResetProps {
  readonly setting: NumberSetting;
  readonly settings: Settings;
}

/** The way back to a number's default, there only while it differs. */
export function NumberReset({ setting, settings }: NumberResetProps) {
  const formatter = useFormatter();
  if (!isChanged(setting, settings)) return null;
  const to = writeValue(defaultOf(setting, settings), setting.kind, formatter);
  return <ResetButton label={setting.label} to={to} onClick={() => resetNumber(setting)} />;
}
