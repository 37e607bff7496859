interface ShareBarProps {
  /** From 0 to 1. */
  readonly share: number;
  readonly width?: number;
  readonly fill?: 'f-ink' | 'f-accent' | 'f-mid';
}

/** A part of a whole, in one row of a table. */
export function ShareBar({ share, width = 80, fill = 'f-ink' }: ShareBarProps) {
  return (
    <svg width={`${width}pt`} height="11pt" viewBox={`0 0 ${width} 11`} aria-hidden="true">
      <rect x="0" y="2" width={Math.max(0.6, Math.min(1, share) * width)} height="7" className={fill} />
    </svg>
  );
}
