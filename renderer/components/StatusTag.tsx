import type { ComponentType, ReactNode } from 'react';
import classes from './StatusTag.module.css';

export type StatusTone = 'good' | 'watch' | 'bad' | 'accent' | 'neutral';

interface StatusTagProps {
  readonly tone: StatusTone;
  readonly icon?: ComponentType<{ size?: number; stroke?: number }>;
  readonly children: ReactNode;
}

/** A status as icon, word and tint: never color alone. */
export function StatusTag({ tone, icon: Icon, children }: StatusTagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {Icon && <Icon size={12} stroke={2.25} />}
      {children}
    </span>
  );
}
