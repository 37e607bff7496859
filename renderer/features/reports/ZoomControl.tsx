import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useFormatter } from '../../lib/use-company';
import classes from './ZoomControl.module.css';

/** Follows the width of the window. */
export const fitWidth = 'fitWidth';
export type Zoom = typeof fitWidth | number;

const steps = [0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2];

interface ZoomControlProps {
  readonly zoom: Zoom;
  /** The scale in force, whichever way it came about. */
  readonly scale: number;
  readonly onChange: (zoom: Zoom) => void;
}

/** Smaller, larger, and back to the width of the window. */
export function ZoomControl({ zoom, scale, onChange }: ZoomControlProps) {
  const formatter = useFormatter();
  const smaller = steps.findLast((step) => step < scale - 0.01);
  const larger = steps.find((step) => step > scale + 0.01);
  const percent = formatter.figure(Math.round(scale * 100) / 100, 'rate', { exact: true });
  return (
    <div className={classes.zoom}>
      <StepButton label="Zoom out" to={smaller} icon={<IconMinus size={14} stroke={1.75} />} onChange={onChange} />
      <span className={classes.scale}>{percent}</span>
      <StepButton label="Zoom in" to={larger} icon={<IconPlus size={14} stroke={1.75} />} onChange={onChange} />
      <Button size="xs" aria-pressed={zoom === fitWidth} onClick={() => onChange(fitWidth)}>
        Fit width
      </Button>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly to: number | undefined;
  readonly icon: React.ReactNode;
  readonly onChange: (zoom: Zoom) => void;
}

function StepButton({ label, to, icon, onChange }: StepButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        size={26}
        aria-label={label}
        disabled={to === undefined}
        onClick={() => to !== undefined && onChange(to)}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
