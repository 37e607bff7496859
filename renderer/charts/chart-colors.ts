/** The app's colors as a chart needs them: resolved values of the same variables the pages use. */
export interface ChartColors {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly surface: string;
  readonly grid: string;
  readonly line: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly good: string;
  readonly goodSoft: string;
  readonly goodFill: string;
  readonly watchSoft: string;
  readonly watchFill: string;
  readonly bad: string;
  readonly badSoft: string;
  readonly badFill: string;
  readonly okFill: string;
  readonly series2: string;
  readonly support: string;
  readonly central: string;
  readonly tam: string;
  readonly vcio: string;
  readonly proserv: string;
  readonly outside: string;
  readonly margin: string;
}

const variables: Readonly<Record<keyof ChartColors, string>> = {
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  surface: '--surface',
  grid: '--grid',
  line: '--line-strong',
  accent: '--accent',
  accentSoft: '--accent-soft',
  good: '--good',
  goodSoft: '--good-soft',
  goodFill: '--good-fill',
  watchSoft: '--watch-soft',
  watchFill: '--watch-fill',
  bad: '--bad',
  badSoft: '--bad-soft',
  badFill: '--bad-fill',
  okFill: '--ok-fill',
  series2: '--series-2',
  support: '--support',
  central: '--central',
  tam: '--tam',
  vcio: '--vcio',
  proserv: '--proserv',
  outside: '--outside',
  margin: '--margin',
};

/** Reads the colors of the scheme in force from the document. */
export function readChartColors(): ChartColors {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    Object.entries(variables).map(([name, variable]) => [name, style.getPropertyValue(variable).trim()]),
  ) as unknown as ChartColors;
}
