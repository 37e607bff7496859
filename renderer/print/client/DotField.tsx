/** The field in points: as wide as the text, as high as the cover leaves. */
const fieldWidth = 481.89;
const fieldHeight = 316;
const fewestColumns = 12;
/** Part of a dot's place that the dot fills. */
const fill = 0.657;

/** Dots in rows, as large as lets all of them fit the field. */
export function DotField({ count }: { readonly count: number }) {
  if (count === 0) return null;
  const columns = columnsFor(count);
  const pitch = fieldWidth / (columns - 1 + fill);
  const radius = (pitch * fill) / 2;
  const rows = Math.ceil(count / columns);
  const height = (rows - 1) * pitch + radius * 2;
  return (
    <svg
      preserveAspectRatio="xMinYMax meet"
      width={`${fieldWidth}pt`}
      height={`${height}pt`}
      viewBox={`0 0 ${fieldWidth} ${height}`}
      aria-hidden="true"
    >
      <path className="f-accent" d={dots(count, columns, pitch, radius)} />
    </svg>
  );
}

function columnsFor(count: number): number {
  let columns = fewestColumns;
  while (Math.ceil(count / columns) * (fieldWidth / columns) > fieldHeight) columns += 1;
  return columns;
}

/** All dots as one path: hundreds of shapes would swell the file. */
function dots(count: number, columns: number, pitch: number, radius: number): string {
  const r = radius.toFixed(2);
  const d = (radius * 2).toFixed(2);
  let path = '';
  for (let index = 0; index < count; index += 1) {
    const x = ((index % columns) * pitch).toFixed(2);
    const y = (Math.floor(index / columns) * pitch + radius).toFixed(2);
    path += `M${x} ${y}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`;
  }
  return path;
}
