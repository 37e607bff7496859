import { useEffect, useMemo, useState } from 'react';
import { PageHead } from '../../components/PageHead';
import { SearchField } from '../../components/SearchField';
import { SectionedPage } from '../../components/SectionedPage';
import { useNavigationTarget } from '../../lib/navigate';
import { AppearanceSection } from './AppearanceSection';
import { AreasTable } from './AreasTable';
import { CompanySection } from './CompanySection';
import { DataSection } from './DataSection';
import { findSettings } from './find-settings';
import { FoundContext } from './found-context';
import { NumberSettingRow, NumberSettingRows } from './NumberSettingRow';
import { productiveHours } from './number-settings';
import { ReportsSection } from './ReportsSection';
import { RhemSection } from './RhemSection';
import { SeatTypesSection } from './SeatTypesSection';
import { NumbersSection } from './SettingsSection';
import { settingSections } from './setting-sections';

/** Everything the owner can set, on one page: each edit is saved as it is made and can be undone. */
export function SettingsPage() {
  const [query, setQuery] = useState('');
  const target = useNavigationTarget();
  // A jump to a field shows it, whatever was searched for; the field has to be there when it is looked for.
  const found = useMemo(() => findSettings(target === null ? query : ''), [query, target]);
  useEffect(() => {
    if (target !== null) setQuery('');
  }, [target]);
  return (
    <FoundContext value={found}>
      <PageHead title="Settings" note="Saved as you go; undo takes back each edit">
        <SearchField label="Find a setting" value={query} onChange={setQuery} />
      </PageHead>
      <SectionedPage label="Sections" sections={settingSections.filter(({ id }) => found.sections.has(id))}>
        <CompanySection />
        <SeatTypesSection />
        <NumbersSection id="pricing">
          <NumberSettingRows section="pricing" />
        </NumbersSection>
        <NumbersSection id="people">
          <NumberSettingRow setting={productiveHours} />
          <AreasTable />
        </NumbersSection>
        <RhemSection />
        <NumbersSection id="verdicts" note="when a client is kept, repriced, made quieter or released">
          <NumberSettingRows section="verdicts" />
        </NumbersSection>
        <NumbersSection id="devices">
          <NumberSettingRows section="devices" />
        </NumbersSection>
        <NumbersSection id="benchmarks" note="to compare with; no figure of your own is made from them">
          <NumberSettingRows section="benchmarks" />
        </NumbersSection>
        <ReportsSection />
        <AppearanceSection />
        <DataSection />
        {found.ids.size === 0 && <p className="mid">No setting has “{query.trim()}” in it. Try another word.</p>}
      </SectionedPage>
    </FoundContext>
  );
}
