import type { MacroSection } from '@shared/report/owner-delivery-sections';

const left = 5;
const span = 175;

type Axis = MacroSection['staffingAxis'];

interface StaffingMarksProps {
  readonly row: MacroSection['staffing'][number];
  readonly axis: Axis;
}

const place = (people: number, axis: Axis) => left + (people / axis.max) * span;

/** People of an area in one row: a bar for those there are, a ring for the need, a line for the guideline. */
export function StaffingMarks({ row, axis }: StaffingMarksProps) {
  const { haveCount, needNowCount, atGuidelineCount } = row;
  return (
    <svg width="190pt" height="11pt" viewBox="0 0 190 11" aria-hidden="true">
      <rect x={left} y="2.75" width={place(haveCount, axis) - left} height="5.5" className="f-mid" />
      {atGuidelineCount !== null && <path d={`M${place(atGuidelineCount, axis)} -0.5V11.5`} className="l-ink" />}
      {needNowCount !== null && <circle cx={place(needNowCount, axis)} cy="5.5" r="3.2" className="ring-accent" />}
    </svg>
  );
}

/** The key to the marks, over their scale. */
export function StaffingHead({ axis }: { readonly axis: Axis }) {
  const label = 'Bar: people you have. Ring: need now. Line: at the guideline.';
  return (
    <svg width="190pt" height="20pt" viewBox="0 0 190 20" role="img" aria-label={label}>
      <rect x="5" y="1" width="10" height="5.2" className="f-mid" />
      <text x="18" y="6">
        have
      </text>
      <circle cx="44" cy="3.6" r="3" className="ring-accent" />
      <text x="50" y="6">
        need now
      </text>
      <path d="M89 0V7.5" className="l-ink" />
      <text x="93" y="6">
        at guideline
      </text>
      {axis.ticks.map(({ value, text }) => (
        <text key={value} x={place(value, axis)} y="18" className="mute" textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}
