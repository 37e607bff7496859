import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useContext } from 'react';
import { PageSection } from '../../components/SectionedPage';
import { useCompany } from '../../lib/use-company';
import { FoundContext } from './found-context';
import type { NumberSection } from './number-settings';
import classes from './SettingRow.module.css';
import { type SettingSectionId, settingSections } from './setting-sections';
import { isSectionChanged, resetSection } from './settings-changes';

interface SettingsSectionProps {
  readonly id: SettingSectionId;
  readonly note?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the page, left out while a search looks for something else. */
export function SettingsSection({ id, children, ...rest }: SettingsSectionProps) {
  const found = useContext(FoundContext);
  if (!found.sections.has(id)) return null;
  const title = settingSections.find((section) => section.id === id)?.title ?? '';
  return (
    <PageSection id={id} title={title} {...rest}>
      {children}
    </PageSection>
  );
}

/** A section of numbers, which can go back to their defaults together. */
export function NumbersSection({ id, ...rest }: SettingsSectionProps & { readonly id: NumberSection }) {
  return <SettingsSection id={id} aside={<SectionReset section={id} />} {...rest} />;
}

function SectionReset({ section }: { readonly section: NumberSection }) {
  const { settings } = useCompany();
  if (!isSectionChanged(section, settings)) return null;
  const title = settingSections.find(({ id }) => id === section)?.title ?? '';
  return (
    <UnstyledButton className={classes.reset} onClick={() => resetSection(section, title)}>
      Reset this section
    </UnstyledButton>
  );
}
