const width = 92;
/** Place of 100 %; bars end at 160 %. */
const whole = width / 1.6;

interface RatioBarProps {
  /** Value as a multiple of its target; null draws no bar. */
  readonly ratio: number | null;
  readonly isShort: boolean;
}

/** A value against its target, in one row of a table: the line is the target. */
export function RatioBar({ ratio, isShort }: RatioBarProps) {
  if (ratio === null) return null;
  const length = Math.max(0, Math.min(ratio, 1.6)) * whole;
  return (
    <svg width={`${width}pt`} height="11pt" viewBox={`0 0 ${width} 11`} aria-hidden="true">
      <rect x="0" y="2" width={length} height="7" className={isShort ? 'f-accent' : 'f-ink'} />
      <path d={`M${whole} -1V12`} className="l-ink" />
    </svg>
  );
}

/** The head of a column of ratio bars. */
export function RatioBarHead({ label }: { readonly label: string }) {
  return (
    <svg width={`${width}pt`} height="10pt" viewBox={`0 0 ${width} 10`} role="img" aria-label={label}>
      <text x={whole} y="8" className="mute" textAnchor="middle">
        {label}
      </text>
    </svg>
  );
}
