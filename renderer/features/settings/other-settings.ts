import type { SettingSectionId } from './setting-sections';

/** A setting that is no plain number: what it is called and one line on what it does. */
export interface OtherSetting {
  readonly section: SettingSectionId;
  readonly label: string;
  readonly help: string;
  /** Other words a person may look for it by. */
  readonly keywords?: string;
}

/** Everything on the page besides plain numbers, by the id of its field. */
export const otherSettings = {
  companyName: {
    section: 'company',
    label: 'Company name',
    help: 'Stands in the top bar and on every report.',
  },
  asOf: {
    section: 'company',
    label: 'Month',
    help: 'Figures are as of this month: who is on the team, and up to which month recorded time counts.',
    keywords: 'as of date',
  },
  currency: {
    section: 'company',
    label: 'Currency',
    help: 'How amounts are written. They keep their numbers; nothing is converted.',
    keywords: 'money dollar euro pound',
  },
  locale: {
    section: 'company',
    label: 'Style of numbers and dates',
    help: 'Decimal mark, digit groups and order of dates, on screen and in reports.',
    keywords: 'locale language region format',
  },
  seatTypes: {
    section: 'seat-types',
    label: 'Seat types',
    help: 'A weight says how much of a full seat one of this kind counts. The price is what a new line starts with.',
    keywords: 'frontline weight default price',
  },
  rhemBands: {
    section: 'rhem',
    label: 'RHEM bands',
    help: 'Up to the first limit is best in class, then good, then watch; above the last is noisy.',
    keywords: 'best good watch noisy limits',
  },
  logo: {
    section: 'reports',
    label: 'Logo',
    help: 'PNG, JPEG, SVG or WebP, at most 1 MB. It stands on white paper.',
    keywords: 'picture image brand',
  },
  color: {
    section: 'reports',
    label: 'Color',
    help: 'The accent of your reports. Light colors are darkened on paper until they can be read.',
    keywords: 'brand accent',
  },
  contact: {
    section: 'reports',
    label: 'Contact line',
    help: 'How a client reaches you, such as a phone number and an address.',
    keywords: 'phone mail address',
  },
  preparedBy: {
    section: 'reports',
    label: 'Prepared by',
    help: 'The name under a report.',
    keywords: 'author signature',
  },
  paper: {
    section: 'reports',
    label: 'Paper',
    help: 'The size reports are previewed and exported in.',
    keywords: 'A4 letter size print PDF',
  },
  colorScheme: {
    section: 'appearance',
    label: 'Theme',
    help: 'Light, dark, or as the system has it.',
    keywords: 'dark mode light night',
  },
  dataDir: {
    section: 'data',
    label: 'Where your company is kept',
    help: 'One file in this folder on this computer. Nothing leaves it.',
    keywords: 'folder database file version host',
  },
  companyFile: {
    section: 'data',
    label: 'Company file',
    help: 'Everything you entered in one file, to keep elsewhere or to open on another computer.',
    keywords: 'export import JSON',
  },
  backups: {
    section: 'data',
    label: 'Backups',
    help: 'One is made each day Seatwise is used, and before anything risky.',
    keywords: 'restore copy safe',
  },
  startOver: {
    section: 'data',
    label: 'Start over',
    help: 'Removes the company and goes back to the first start. Undo brings it back.',
    keywords: 'delete remove reset sample',
  },
} as const satisfies Record<string, OtherSetting>;

export type OtherSettingId = keyof typeof otherSettings;
