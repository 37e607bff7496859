import type { ClientReport } from '@shared/report/client-report';
import { BigFigures } from '../parts/BigFigures';
import { Notes } from '../parts/Notes';
import { Opener } from '../parts/Opener';
import { AgreementLines } from './AgreementLines';

/** Lines of the agreement that fit a page with everything around them. */
const rowsOfPage = 12;

/** The pages after the cover: the agreement in figures, its lines, and the contacts. */
export function ClientSheets({ report }: { readonly report: ClientReport }) {
  const { headline, lead, figures, services, resale, contacts, notes } = report;
  const isLong = (services?.rows.length ?? 0) + (resale?.rows.length ?? 0) > rowsOfPage;
  return (
    <section className="sheet">
      <Opener label="At a glance" headline={[headline]} lead={lead} />
      <BigFigures figures={figures} />
      {isLong && <Notes notes={notes} ahead />}
      {services !== null && <AgreementLines title="What the agreement covers" table={services} fill="f-accent" />}
      {services === null && <p className="gap-2">The agreement has no lines yet.</p>}
      {resale !== null && <AgreementLines title="Billed beside the agreement" table={resale} fill="f-mid" />}
      {contacts.length > 0 && <Contacts contacts={contacts} />}
      {!isLong && <Notes notes={notes} />}
    </section>
  );
}

function Contacts({ contacts }: Pick<ClientReport, 'contacts'>) {
  return (
    <div className="contacts gap-3">
      <h3>Contacts</h3>
      <dl className="grid gap-0">
        {contacts.map(({ label, name, detail }) => (
          <div key={label}>
            <dt dir="auto">{label}</dt>
            <dd>
              {name !== '' && <strong dir="auto">{name}</strong>}
              {detail}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
