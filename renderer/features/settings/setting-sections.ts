/** The sections of the page in their order; the id is the section's anchor. */
export const settingSections = [
  { id: 'company', title: 'Company' },
  { id: 'seat-types', title: 'Seat types' },
  { id: 'pricing', title: 'Pricing' },
  { id: 'people', title: 'People and leverage' },
  { id: 'rhem', title: 'Reactive hours' },
  { id: 'verdicts', title: 'Client verdicts' },
  { id: 'devices', title: 'Devices' },
  { id: 'benchmarks', title: 'Benchmarks' },
  { id: 'reports', title: 'Reports' },
  { id: 'appearance', title: 'Appearance' },
  { id: 'data', title: 'Data' },
] as const;

export type SettingSectionId = (typeof settingSections)[number]['id'];
