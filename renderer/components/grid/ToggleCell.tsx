interface ToggleCellProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly tabIndex: number;
  readonly onChange: (isOn: boolean) => void;
}

/** A yes or no in a cell: Space or a click turns it over. */
export function ToggleCell({ label, isOn, tabIndex, onChange }: ToggleCellProps) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={isOn}
      tabIndex={tabIndex}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
