import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import type { CompanyBasics } from '@shared/domain/new-company';
import { type FormEvent, useState } from 'react';
import { readName } from '../../components/NameInput';
import { currencyChoices, localeChoices } from '../../components/region-choices';
import { replaceCompany } from '../../lib/company-store';
import { goTo } from '../../lib/navigate';
import { formatSample, likelyCurrency } from './money-formats';
import classes from './StartCompanyModal.module.css';

interface StartCompanyModalProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Makes the company from its name and formats and the month it starts in. */
  readonly makeCompany: (basics: CompanyBasics & { readonly asOf: string }) => Company;
}

/** Asks what a new company is called and how it writes money, and starts it. */
export function StartCompanyModal({ title, opened, onClose, makeCompany }: StartCompanyModalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={440} closeButtonProps={{ 'aria-label': 'Close' }}>
      <StartCompanyForm onClose={onClose} makeCompany={makeCompany} />
    </Modal>
  );
}

function StartCompanyForm({ onClose, makeCompany }: Pick<StartCompanyModalProps, 'onClose' | 'makeCompany'>) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [locale, setLocale] = useState(navigator.language);
  const [currency, setCurrency] = useState(() => likelyCurrency(navigator.language));
  const [locales] = useState(() => localeChoices(navigator.language));
  const [currencies] = useState(() => currencyChoices(likelyCurrency(navigator.language)));
  const asOf = currentMonth();

  async function start(event: FormEvent): Promise<void> {
    event.preventDefault();
    const reading = readName(name, false);
    if (!reading.ok) return setError(reading.message);
    const company = makeCompany({ companyName: reading.value, currency, locale, asOf });
    if (await replaceCompany(`start of ${reading.value}`, company)) goTo('/');
  }

  return (
    <form className={classes.form} onSubmit={(event) => void start(event)} noValidate>
      <TextInput
        label="Company name"
        description="As your clients know it"
        value={name}
        error={error}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setError(null);
        }}
        autoComplete="off"
        data-autofocus
        // Ctrl+Z stays with the field while something is typed.
        data-draft={name !== '' || undefined}
      />
      <Select
        label="Currency"
        description="What you bill in"
        data={currencies}
        value={currency}
        onChange={(value) => value && setCurrency(value)}
        searchable
        nothingFoundMessage="No such currency"
        maxDropdownHeight={220}
      />
      <Select
        label="Numbers and dates"
        description="How your country writes them"
        data={locales}
        value={locale}
        onChange={(value) => value && setLocale(value)}
        searchable
        nothingFoundMessage="Not in the list; the closest one will do"
        maxDropdownHeight={220}
      />
      <p className={classes.sample} aria-live="polite">
        <span>It will look like this</span>
        <b>{formatSample(locale, currency, asOf)}</b>
      </p>
      <Group justify="flex-end" gap={8}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="filled">
          Start this company
        </Button>
      </Group>
    </form>
  );
}

function currentMonth(): string {
  const today = new Date();
  return `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}`;
}
