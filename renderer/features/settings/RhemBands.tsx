import { TextInput } from '@mantine/core';
import { defaultSettings } from '@shared/domain/new-company';
import type { Settings } from '@shared/domain/settings';
import { useDraft } from '../../components/use-draft';
import { writeValue } from '../../components/write-value';
import { useAnalysis } from '../../lib/use-analysis';
import { useCompany, useFormatter } from '../../lib/use-company';
import classes from './RhemBands.module.css';
import { readRisingLimit } from './read-rising-limit';
import { GroupRow, ResetButton } from './SettingRow';
import { areBandsChanged, changeSettings } from './settings-changes';

type Bands = Settings['rhemBands'];

const bands = [
  { name: 'Best', tone: 'best' },
  { name: 'Good', tone: 'good' },
  { name: 'Watch', tone: 'watch' },
  { name: 'Noisy', tone: 'noisy' },
] as const;

/** The three limits between the bands of RHEM, over the scale they make. */
export function RhemBandsRow() {
  const { settings } = useCompany();
  const formatter = useFormatter();
  const write = (value: number) => writeValue(value, 'number', formatter);
  const defaults = defaultSettings(settings).rhemBands;
  const reset = areBandsChanged(settings) && (
    <ResetButton
      label="RHEM bands"
      to={defaults.map(write).join(' · ')}
      onClick={() => changeSettings('reset of RHEM bands', (now) => ({ ...now, rhemBands: defaults }))}
    />
  );
  return (
    <GroupRow id="rhemBands" side={reset}>
      <div className={classes.limits}>
        <BandLimit at={0} settings={settings} />
        <BandLimit at={1} settings={settings} />
        <BandLimit at={2} settings={settings} />
      </div>
      <RhemScale settings={settings} />
    </GroupRow>
  );
}

const bandNames = ['Best up to', 'Good up to', 'Watch up to'] as const;

function BandLimit({ at, settings }: { readonly at: 0 | 1 | 2; readonly settings: Settings }) {
  const formatter = useFormatter();
  const write = (value: number) => writeValue(value, 'number', formatter);
  const { rhemBands } = settings;
  const draft = useDraft({
    text: write(rhemBands[at]),
    read: (text) =>
      readRisingLimit(text, {
        locale: formatter.locale,
        write,
        above: rhemBands[at - 1] ?? null,
        below: rhemBands[at + 1] ?? null,
      }),
    onCommit: (limit) =>
      changeSettings('RHEM bands', (now) => ({ ...now, rhemBands: now.rhemBands.with(at, limit) as Bands })),
  });
  return (
    <TextInput
      id={`rhemBands.${at}`}
      label={bandNames[at]}
      inputMode="decimal"
      autoComplete="off"
      classNames={{ input: classes.input }}
      {...draft.inputProps}
      error={draft.error}
    />
  );
}

/** The bands as a strip from zero to a little past the last limit, with the target and the company's own RHEM. */
function RhemScale({ settings }: { readonly settings: Settings }) {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const own = analysis.rhem.true;
  const max = Math.max(settings.rhemBands[2] * 1.3, settings.rhemTarget * 1.1, Math.min(own ?? 0, 100) * 1.1, 0.01);
  const percent = (value: number) => `${(Math.min(value, max) / max) * 100}%`;
  const starts = [0, ...settings.rhemBands];
  const ownText = formatter.figure(own, 'hoursPerSeat');
  const targetText = formatter.figure(settings.rhemTarget, 'hoursPerSeat');
  return (
    <>
      <div className={classes.scale} role="img" aria-label={`Your RHEM is ${ownText}, the target ${targetText}.`}>
        {bands.map(({ name, tone }, at) => {
          const start = starts[at] ?? 0;
          const end = starts[at + 1] ?? max;
          return (
            <span key={tone} data-tone={tone} title={name} style={{ width: percent(end - start) }}>
              {name}
            </span>
          );
        })}
        <i className={classes.target} style={{ left: percent(settings.rhemTarget) }} />
        {own !== null && <i className={classes.own} style={{ left: percent(own) }} />}
      </div>
      <p className={classes.legend}>
        <span data-mark="own">yours {ownText}</span>
        <span data-mark="target">target {targetText}</span>
      </p>
    </>
  );
}
