import { ColorInput } from '@mantine/core';
import { defaultSettings } from '@shared/domain/new-company';
import { useState } from 'react';
import { useCompany, useFormatter } from '../../lib/use-company';
import classes from './ColorRow.module.css';
import { contrastWithWhite, textOn } from './contrast';
import { otherSettings } from './other-settings';
import { fieldClass, ResetButton, SettingRow } from './SettingRow';
import { changeSettings } from './settings-changes';

const colorPattern = /^#[0-9a-f]{6}$/i;

/** Contrast that text on white paper needs to be read. */
const readableContrast = 4.5;

/** The accent color of the reports, with how it reads on paper. */
export function ColorRow() {
  const { settings } = useCompany();
  const kept = settings.branding.color.toLowerCase();
  const [draft, setDraft] = useState<string | null>(null);
  const color = draft ?? kept;
  const isColor = colorPattern.test(color);
  const initial = defaultSettings(settings).branding.color;
  const commit = (next: string) => {
    if (!colorPattern.test(next)) return;
    setDraft(null);
    if (next.toLowerCase() !== kept) saveColor('color of reports', next.toLowerCase());
  };
  const reset = kept !== initial && (
    <ResetButton label="Color" to={initial} onClick={() => saveColor('reset of color of reports', initial)} />
  );
  return (
    <SettingRow id="color" wide side={reset}>
      <div>
        <ColorInput
          id="color"
          className={fieldClass}
          label={otherSettings.color.label}
          description={otherSettings.color.help}
          format="hex"
          swatches={swatches}
          swatchesPerRow={8}
          withEyeDropper={false}
          value={color}
          fixOnBlur={false}
          error={isColor ? null : 'Write the color as # and six digits, such as #4350d0.'}
          {...(draft !== null && draft !== kept ? { 'data-draft': true } : {})}
          onChange={setDraft}
          onChangeEnd={commit}
          onBlur={() => commit(color)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(color);
            if (event.key === 'Escape') setDraft(null);
          }}
        />
        <ColorPreview color={isColor ? color : kept} />
      </div>
    </SettingRow>
  );
}

const swatches = ['#4350d0', '#1f5fa8', '#0b7468', '#2e7d32', '#855700', '#b5381a', '#8e2f6f', '#3b4252'];

function ColorPreview({ color }: { readonly color: string }) {
  const formatter = useFormatter();
  const contrast = contrastWithWhite(color);
  const contrastText = formatter.figure(contrast, 'hours');
  return (
    <div className={classes.preview}>
      <span className={classes.swatch} style={{ background: color, color: textOn(color) }}>
        Text on it
      </span>
      <span>
        {contrast >= readableContrast
          ? `Reads well on white paper: contrast ${contrastText} to 1.`
          : `Light on white paper: contrast ${contrastText} to 1. Reports darken it for lines and text.`}
      </span>
    </div>
  );
}

function saveColor(label: string, color: string): void {
  changeSettings(label, (now) => ({ ...now, branding: { ...now.branding, color } }));
}
