import { Select, TextInput } from '@mantine/core';
import { createFormatter } from '@shared/format/formatter';
import { useMemo } from 'react';
import { readMonth } from '../../components/grid/read-month';
import { NameInput } from '../../components/NameInput';
import { currencyChoices, localeChoices } from '../../components/region-choices';
import { useDraft } from '../../components/use-draft';
import { changeCompany } from '../../lib/company-store';
import { useCompany, useFormatter } from '../../lib/use-company';
import classes from './CompanySection.module.css';
import { otherSettings } from './other-settings';
import { fieldClass, SettingRow } from './SettingRow';
import { SettingsSection } from './SettingsSection';
import { changeSettings } from './settings-changes';

/** Name, month, currency and the style of numbers. */
export function CompanySection() {
  const { settings } = useCompany();
  return (
    <SettingsSection id="company">
      <SettingRow id="companyName" wide>
        <NameInput
          id="companyName"
          className={fieldClass}
          label={otherSettings.companyName.label}
          description={otherSettings.companyName.help}
          value={settings.companyName}
          onCommit={(companyName) => changeSettings('company name', (now) => ({ ...now, companyName }))}
        />
      </SettingRow>
      <SettingRow id="asOf" wide>
        <MonthField />
      </SettingRow>
      <SettingRow id="currency" wide>
        <CurrencyField inUse={settings.currency} />
      </SettingRow>
      <SettingRow id="locale" wide>
        <LocaleField inUse={settings.locale} currency={settings.currency} />
      </SettingRow>
    </SettingsSection>
  );
}

function MonthField() {
  const { asOf } = useCompany();
  const formatter = useFormatter();
  const draft = useDraft({
    text: formatter.month(asOf),
    read: (text) => readMonth(text, formatter.locale),
    onCommit: (month) =>
      void changeCompany(`month ${formatter.month(month)}`, [{ op: 'put', part: 'asOf', value: month }]),
  });
  return (
    <TextInput
      id="asOf"
      autoComplete="off"
      className={fieldClass}
      label={otherSettings.asOf.label}
      description={otherSettings.asOf.help}
      {...draft.inputProps}
      error={draft.error}
    />
  );
}

function CurrencyField({ inUse }: { readonly inUse: string }) {
  const choices = useMemo(() => currencyChoices(inUse), [inUse]);
  return (
    <Select
      id="currency"
      searchable
      className={fieldClass}
      label={otherSettings.currency.label}
      description={otherSettings.currency.help}
      nothingFoundMessage="No currency has this name or code."
      maxDropdownHeight={280}
      data={choices}
      value={inUse}
      onChange={(currency) => currency && changeSettings(`currency ${currency}`, (now) => ({ ...now, currency }))}
    />
  );
}

function LocaleField({ inUse, currency }: { readonly inUse: string; readonly currency: string }) {
  const choices = useMemo(() => localeChoices(inUse), [inUse]);
  const sample = useMemo(() => createFormatter({ locale: inUse, currency }), [inUse, currency]);
  return (
    <div>
      <Select
        id="locale"
        searchable
        className={fieldClass}
        label={otherSettings.locale.label}
        description={otherSettings.locale.help}
        nothingFoundMessage="No region has this name."
        maxDropdownHeight={280}
        data={choices}
        value={inUse}
        onChange={(locale) => locale && changeSettings('style of numbers and dates', (now) => ({ ...now, locale }))}
      />
      <p className={classes.sample}>
        <span className="visually-hidden">Sample</span>
        <span>{sample.figure(123_456_789, 'centsPerSeat')}</span>
        <span>{sample.figure(0.678, 'rate')}</span>
        <span>{sample.figure(9_876.5, 'hours')}</span>
        <span>{sample.date('2026-09-30')}</span>
      </p>
    </div>
  );
}
