import { Button } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useFileDrop } from '../../components/use-file-drop';
import { useCompany } from '../../lib/use-company';
import classes from './LogoRow.module.css';
import { canBeDrawn, readLogo } from './read-logo';
import { GroupRow } from './SettingRow';
import { changeSettings } from './settings-changes';

/** The logo of the reports: dropped or picked, shown on white as paper has it, replaced or removed. */
export function LogoRow() {
  const { settings } = useCompany();
  const [problem, setProblem] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { logo } = settings.branding;
  const take = (file: File) => void takeLogo(file).then(setProblem);
  const drop = useFileDrop(take);
  return (
    <GroupRow id="logo">
      <div className={classes.drop} data-over={drop.isOver || undefined} {...drop.dropProps}>
        <div className={classes.paper}>
          {logo ? <img src={logo} alt="The logo of your reports" /> : <IconPhoto size={20} stroke={1.5} />}
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={() => picker.current?.click()}>
            {logo ? 'Replace…' : 'Choose a picture…'}
          </Button>
          {logo ? (
            <Button size="xs" variant="subtle" color="gray" onClick={() => setLogo(null)}>
              Remove
            </Button>
          ) : (
            <span className={classes.hint}>or drop one here</span>
          )}
        </div>
      </div>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="Logo file"
        accept="image/png,image/jpeg,image/svg+xml,image/webp"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) take(file);
        }}
      />
    </GroupRow>
  );
}

/** Makes a file the logo; gives the reason where it cannot be. */
async function takeLogo(file: File): Promise<string | null> {
  const reading = await readLogo(file);
  if (!reading.ok) return reading.message;
  if (!(await canBeDrawn(reading.dataUrl))) return `${file.name} is damaged: it cannot be drawn. Save it again.`;
  setLogo(reading.dataUrl);
  return null;
}

function setLogo(logo: string | null): void {
  changeSettings('logo', (now) => ({ ...now, branding: { ...now.branding, logo } }));
}
