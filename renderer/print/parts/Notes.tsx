interface NotesProps {
  readonly notes: readonly string[];
  /** Without numbers, where no word refers to them. */
  readonly plain?: boolean;
  /** Where they stand instead of at the foot: before a table that may run over pages. */
  readonly ahead?: boolean;
}

/** Footnotes at the foot of the page they belong to. */
export function Notes({ notes, plain = false, ahead = false }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <aside className={`notes ${plain ? 'plain' : ''} ${ahead ? 'ahead' : ''}`}>
      <ol>
        {notes.map((note) => (
          <li key={note} dir="auto">
            {note}
          </li>
        ))}
      </ol>
    </aside>
  );
}
