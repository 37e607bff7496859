import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useContext, useId } from 'react';
import { FoundContext } from './found-context';
import { type OtherSettingId, otherSettings } from './other-settings';
import classes from './SettingRow.module.css';

/** The class that lays out a Mantine input with its label and help as a row. */
export const fieldClass = classes.field;

interface SettingRowProps {
  readonly id: string;
  /** A field wider than a number's. */
  readonly wide?: boolean;
  /** The way back to the default, beside the field. */
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** One line of the page, left out while a search looks for something else. */
export function SettingRow({ id, wide = false, side, children }: SettingRowProps) {
  const found = useContext(FoundContext);
  if (!found.ids.has(id)) return null;
  return (
    <div className={classes.row} data-wide={wide || undefined}>
      {children}
      <div className={classes.side}>{side}</div>
    </div>
  );
}

interface GroupRowProps {
  readonly id: OtherSettingId;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** One line of the page whose control is more than one input. */
export function GroupRow({ id, side, children }: GroupRowProps) {
  const labelId = useId();
  const { label, help } = otherSettings[id];
  return (
    <SettingRow id={id} wide side={side}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid with its legend. */}
      <div id={id} tabIndex={-1} role="group" aria-labelledby={labelId} className={classes.group}>
        <span id={labelId} className={classes.label}>
          {label}
        </span>
        <p className={classes.help}>{help}</p>
        <div className={classes.control}>{children}</div>
      </div>
    </SettingRow>
  );
}

interface ResetButtonProps {
  readonly label: string;
  /** The default, written the way the field writes it. */
  readonly to: string;
  readonly onClick: () => void;
}

/** The way back to a default. */
export function ResetButton({ label, to, onClick }: ResetButtonProps) {
  return (
    <UnstyledButton className={classes.reset} aria-label={`Reset to ${to}, ${label}`} onClick={onClick}>
      Reset to {to}
    </UnstyledButton>
  );
}
