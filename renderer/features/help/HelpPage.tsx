import { useEffect, useMemo, useState } from 'react';
import { PageHead } from '../../components/PageHead';
import { SearchField } from '../../components/SearchField';
import { SectionedPage } from '../../components/SectionedPage';
import { useNavigationTarget } from '../../lib/navigate';
import { AboutHelp } from './AboutHelp';
import { AreasHelp } from './AreasHelp';
import { FilesHelp } from './FilesHelp';
import { Formulas } from './Formulas';
import { findHelp } from './find-help';
import { Glossary } from './Glossary';
import { helpSections } from './help-sections';
import { NumbersHelp } from './NumbersHelp';
import { ShortcutsHelp } from './ShortcutsHelp';

/** Terms, formulas with the owner's own figures, and how to use the app. */
export function HelpPage() {
  const [query, setQuery] = useState('');
  const target = useNavigationTarget();
  // A jump to a term shows it, whatever was searched for; the term has to be there when it is looked for.
  const { terms, formulas, sections } = useMemo(() => findHelp(target === null ? query : ''), [query, target]);
  useEffect(() => {
    if (target !== null) setQuery('');
  }, [target]);
  return (
    <>
      <PageHead title="Help" note="Terms, formulas and how things are done">
        <SearchField label="Search help" value={query} onChange={setQuery} />
      </PageHead>
      <SectionedPage label="Sections" sections={helpSections.filter(({ id }) => sections.has(id))}>
        {sections.has('glossary') && <Glossary terms={terms} />}
        {sections.has('formulas') && <Formulas formulas={formulas} />}
        {sections.has('areas') && <AreasHelp />}
        {sections.has('numbers') && <NumbersHelp />}
        {sections.has('files') && <FilesHelp />}
        {sections.has('shortcuts') && <ShortcutsHelp />}
        {sections.has('about') && <AboutHelp />}
        {sections.size === 0 && <p className="mid">Help has nothing on “{query.trim()}”. Try another word.</p>}
      </SectionedPage>
    </>
  );
}
