import { defaultSettings } from '@shared/domain/new-company';
import type { Settings } from '@shared/domain/settings';
import { changeCompany, useCompanyStore } from '../../lib/company-store';
import { lowerFirst } from './lower-first';
import { type NumberSection, type NumberSetting, numberSettings } from './number-settings';
import { settingAt, withSettingAt } from './setting-path';

/** Saves other settings as one undo step under `label`; what stays the same is not saved. */
export function changeSettings(label: string, change: (settings: Settings) => Settings): void {
  const settings = useCompanyStore.getState().company?.settings;
  if (!settings) return;
  const value = change(settings);
  if (value !== settings) void changeCompany(label, [{ op: 'put', part: 'settings', value }]);
}

/** Saves one number. */
export function changeNumber({ path, label }: NumberSetting, value: number): void {
  changeSettings(lowerFirst(label), (settings) =>
    settingAt(settings, path) === value ? settings : withSettingAt(settings, path, value),
  );
}

/** Puts a number back to its default. */
export function resetNumber({ path, label }: NumberSetting): void {
  changeSettings(`reset of ${lowerFirst(label)}`, (settings) =>
    withSettingAt(settings, path, settingAt(defaultSettings(settings), path)),
  );
}

/** The default of a number, in its own unit. */
export function defaultOf({ path }: NumberSetting, settings: Settings): number {
  return settingAt(defaultSettings(settings), path);
}

/** Whether the owner has set a number to something else than its default. */
export function isChanged(setting: NumberSetting, settings: Settings): boolean {
  return settingAt(settings, setting.path) !== defaultOf(setting, settings);
}

/** Whether the bands are other than their default. */
export function areBandsChanged({ rhemBands, ...settings }: Settings): boolean {
  return defaultSettings(settings).rhemBands.some((limit, at) => limit !== rhemBands[at]);
}

/** Whether anything of a section is other than its default. */
export function isSectionChanged(section: NumberSection, settings: Settings): boolean {
  const numbersChanged = numberSettings.some((setting) => setting.section === section && isChanged(setting, settings));
  return numbersChanged || (section === 'rhem' && areBandsChanged(settings));
}

/** The settings with every number of a section at its default. */
export function withDefaultsOf(section: NumberSection, settings: Settings): Settings {
  const defaults = defaultSettings(settings);
  const start = section === 'rhem' ? { ...settings, rhemBands: defaults.rhemBands } : settings;
  return numberSettings
    .filter((setting) => setting.section === section)
    .reduce((next, { path }) => withSettingAt(next, path, settingAt(defaults, path)), start);
}

/** Puts everything of a section back to its default, as one undo step. */
export function resetSection(section: NumberSection, title: string): void {
  changeSettings(`reset of ${lowerFirst(title)}`, (settings) => withDefaultsOf(section, settings));
}
