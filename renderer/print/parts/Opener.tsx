import { Fragment } from 'react';

interface OpenerProps {
  /** A short label: bookmarks are made of it. */
  readonly label: string;
  readonly headline: readonly string[];
  readonly lead: string | null;
  readonly className?: string;
}

/** How a section opens: a heavy rule, its label in the rail, the finding as headline. */
export function Opener({ label, headline, lead, className = '' }: OpenerProps) {
  return (
    <header className={`opener ${className}`}>
      <h2>{label}</h2>
      <p className="headline" dir="auto">
        {headline.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
      {lead !== null && (
        <p className="lead" dir="auto">
          {lead}
        </p>
      )}
    </header>
  );
}
