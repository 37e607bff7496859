import type { ClientReport } from '@shared/report/client-report';
import type { Logo } from '../logo';
import { Brand } from '../parts/Brand';
import { DotField } from './DotField';

/** Longer names are set smaller. */
const longName = 40;
const veryLongName = 90;

function sizeOf(name: string): string {
  const { length } = [...name];
  if (length > veryLongName) return 'very-long';
  return length > longName ? 'long' : '';
}

interface CoverProps {
  readonly report: ClientReport;
  readonly logo: Logo | null;
}

/** The cover of a client's report: whose it is, one dot for each person, who made it and when. */
export function Cover({ report, logo }: CoverProps) {
  const { cover, identity } = report;
  return (
    <section className="cover">
      <Brand companyName={identity.companyName} logo={logo} wordMarkWidthMm={60} />
      <h1>{cover.title}</h1>
      <p className={`client-name ${sizeOf(cover.clientName)}`} dir="auto">
        {cover.clientName}
      </p>
      <div className="field">
        <DotField count={cover.dots} />
        {cover.dotsNote !== null && <p className="field-note">{cover.dotsNote}</p>}
      </div>
      <dl className="colophon grid">
        {cover.colophon.map(({ label, name, detail }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong dir="auto">{name}</strong>
              {detail}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
