import { IconLock, IconShieldCheck } from '@tabler/icons-react';
import classes from './AudienceNote.module.css';

/** Who may see a report, and what is in it. */
export function AudienceNote({ kind }: { readonly kind: 'owner' | 'client' }) {
  return kind === 'owner' ? <OwnerNote /> : <ClientNote />;
}

function OwnerNote() {
  return (
    <section className={classes.note} data-tone="watch" aria-labelledby="audience">
      <h2 id="audience">
        <IconLock size={16} stroke={1.75} /> For you only
      </h2>
      <p>It holds costs and margins and is not for clients. Every page says so.</p>
    </section>
  );
}

function ClientNote() {
  return (
    <section className={classes.note} data-tone="good" aria-labelledby="audience">
      <h2 id="audience">
        <IconShieldCheck size={16} stroke={1.75} /> Safe to hand over
      </h2>
      <p>It holds this client’s own figures:</p>
      <ul>
        <li>people and devices covered</li>
        <li>services with their prices, a month and a year</li>
        <li>the price per person</li>
        <li>products billed beside the agreement</li>
        <li>contacts, yours and theirs</li>
      </ul>
      <p>No cost, margin, target or hour is in it, and nothing of another client.</p>
    </section>
  );
}
