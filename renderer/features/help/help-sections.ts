/** The sections of the page in their order; the id is the section's anchor. */
export const helpSections = [
  { id: 'glossary', title: 'Glossary' },
  { id: 'formulas', title: 'Formulas' },
  { id: 'areas', title: 'The five areas' },
  { id: 'numbers', title: 'Typing and pasting' },
  { id: 'files', title: 'Files and backups' },
  { id: 'shortcuts', title: 'Keyboard' },
  { id: 'about', title: 'About' },
] as const;

export type HelpSectionId = (typeof helpSections)[number]['id'];
