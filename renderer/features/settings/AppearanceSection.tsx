import { SegmentedControl } from '@mantine/core';
import type { Preferences } from '@shared/domain/preferences';
import { setPreferences, useCompanyStore } from '../../lib/company-store';
import { otherSettings } from './other-settings';
import { GroupRow } from './SettingRow';
import { SettingsSection } from './SettingsSection';

/** Light, dark, or as the system has it: how this person likes the app, no part of the company. */
export function AppearanceSection() {
  const colorScheme = useCompanyStore((state) => state.preferences.colorScheme);
  return (
    <SettingsSection id="appearance">
      <GroupRow id="colorScheme">
        <SegmentedControl
          aria-label={otherSettings.colorScheme.label}
          value={colorScheme}
          data={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'auto', label: 'System' },
          ]}
          onChange={(value) => void setPreferences({ colorScheme: value as Preferences['colorScheme'] })}
        />
      </GroupRow>
    </SettingsSection>
  );
}
