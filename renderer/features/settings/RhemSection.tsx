import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { NumberSettingRow } from './NumberSettingRow';
import { numberSettings } from './number-settings';
import { RhemBandsRow } from './RhemBands';
import { NumbersSection } from './SettingsSection';

/** What is expected of reactive hours until they are measured, and how they are judged. */
export function RhemSection() {
  const { analysis } = useAnalysis();
  const formatter = useFormatter();
  const measured =
    analysis.rhem.source === 'measured' &&
    `Not in use now: recorded time gives ${formatter.figure(analysis.rhem.true, 'hoursPerSeat')}.`;
  const [assumed, window, target, ...shares] = numberSettings.filter(({ section }) => section === 'rhem');
  return (
    <NumbersSection id="rhem" note="RHEM, reactive hours per end user per month">
      {assumed && <NumberSettingRow setting={assumed} note={measured || undefined} />}
      {window && <NumberSettingRow setting={window} />}
      {target && <NumberSettingRow setting={target} />}
      <RhemBandsRow />
      {shares.map((setting) => (
        <NumberSettingRow key={setting.id} setting={setting} />
      ))}
    </NumbersSection>
  );
}
