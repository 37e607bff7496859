import { SegmentedControl } from '@mantine/core';
import type { Preferences } from '@shared/domain/preferences';
import { NameInput } from '../../components/NameInput';
import { setPreferences, useCompanyStore } from '../../lib/company-store';
import { useCompany } from '../../lib/use-company';
import { ColorRow } from './ColorRow';
import { LogoRow } from './LogoRow';
import { otherSettings } from './other-settings';
import { fieldClass, GroupRow, SettingRow } from './SettingRow';
import { SettingsSection } from './SettingsSection';
import { changeSettings } from './settings-changes';

/** The look of the reports: logo, color, contact line, author, paper. */
export function ReportsSection() {
  const paper = useCompanyStore((state) => state.preferences.paper);
  return (
    <SettingsSection id="reports">
      <LogoRow />
      <ColorRow />
      <BrandingText field="contact" />
      <BrandingText field="preparedBy" />
      <GroupRow id="paper">
        <SegmentedControl
          aria-label={otherSettings.paper.label}
          value={paper}
          data={[
            { value: 'letter', label: 'Letter' },
            { value: 'a4', label: 'A4' },
          ]}
          onChange={(value) => void setPreferences({ paper: value as Preferences['paper'] })}
        />
      </GroupRow>
    </SettingsSection>
  );
}

function BrandingText({ field }: { readonly field: 'contact' | 'preparedBy' }) {
  const { settings } = useCompany();
  const { label, help } = otherSettings[field];
  return (
    <SettingRow id={field} wide>
      <NameInput
        id={field}
        mayBeEmpty
        className={fieldClass}
        label={label}
        description={help}
        value={settings.branding[field]}
        onCommit={(text) =>
          changeSettings(`${label.toLowerCase()} of reports`, (now) => ({
            ...now,
            branding: { ...now.branding, [field]: text },
          }))
        }
      />
    </SettingRow>
  );
}
