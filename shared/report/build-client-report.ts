import type { Company } from '../domain/company';
import { listOfNames } from '../engine/phrase';
import { agreementTable, type ClientAgreement, clientAgreement } from './client-agreement';
import { clientHeadline } from './client-headline';
import type { ClientReport } from './client-report';
import { type ClientReportSource, clientReportSource } from './client-report-source';
import type { BigFigure } from './report-identity';
import { type ReportText, reportText } from './report-text';

/** What a client's report is made of: the company, whose client, and the date on the cover (`YYYY-MM-DD`). */
export interface ClientReportInput {
  readonly company: Company;
  readonly clientId: string;
  readonly today: string;
}

/**
 * The summary for one client.
 * @throws SeatwiseError `notFound` where the company has no such client.
 */
export function buildClientReport({ company, clientId, today }: ClientReportInput): ClientReport {
  const source = clientReportSource(company, clientId, today);
  const text = reportText(source);
  const agreement = clientAgreement(source);
  const notes = notesOf(source, agreement, text);
  return {
    identity: identityOf(source, text),
    cover: coverOf(source, agreement, text),
    headline: clientHeadline(agreement, text),
    lead: leadOf(source, agreement, text),
    figures: figuresOf(agreement, notes, text),
    services: agreementTable(source, 'mrr', 'Agreement', text),
    resale: agreementTable(source, 'orr', 'Billed beside the agreement', text),
    contacts: contactsOf(source),
    notes: notes.map(({ sentence }) => sentence),
  };
}

function identityOf({ client, companyName, branding, month, today, isSample }: ClientReportSource, text: ReportText) {
  return {
    documentTitle: `Service summary for ${client.name}, ${text.month(month)}`,
    runningTitle: `Service summary for ${client.name}`,
    lang: text.lang,
    companyName,
    logo: branding.logo,
    color: branding.color,
    foot: [
      text.date(today),
      branding.contact,
      isSample ? 'Sample company: all names and figures are made up.' : '',
    ].filter((piece) => piece !== ''),
  };
}

function coverOf(source: ClientReportSource, { people }: ClientAgreement, text: ReportText): ClientReport['cover'] {
  const { client, companyName, branding, month, today } = source;
  const dots = dotsFor(people);
  return {
    title: `Service summary, ${text.month(month)}`,
    clientName: client.name,
    dots: dots.count,
    dotsNote: dots.count === 0 ? null : dotsNote(dots.each, people, text),
    colophon: [
      { label: 'Prepared for', name: client.contactName || client.name, detail: client.contactTitle },
      {
        label: 'Prepared by',
        name: branding.preparedBy || companyName,
        detail: branding.preparedBy ? companyName : '',
      },
      { label: 'Date', name: text.date(today), detail: `Figures through ${text.month(month)}` },
    ],
  };
}

const mostDots = 600;

/** One dot a person as long as they can be told apart, then one for ten, a hundred, and so on. */
function dotsFor(people: number): { count: number; each: number } {
  let each = 1;
  while (people / each > mostDots) each *= 10;
  return { count: Math.ceil(people / each), each };
}

function dotsNote(each: number, people: number, text: ReportText): string {
  if (each > 1) return `One dot for every ${text.count(each)} of the ${text.count(people)} people we look after.`;
  return people === 1
    ? 'One dot for the one person we look after.'
    : `One dot for each of the ${text.count(people)} people we look after.`;
}

function leadOf(source: ClientReportSource, { mrrCents }: ClientAgreement, text: ReportText): string | null {
  const { client, companyName } = source;
  const sentences = [
    client.status === 'active' && client.since !== null && client.since <= source.month
      ? `${companyName} has looked after ${client.name} since ${text.month(client.since)}.`
      : null,
    mrrCents > 0 ? `The agreement comes to ${text.price(mrrCents * 12)} a year.` : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length > 0 ? sentences.join(' ') : null;
}

interface Note {
  readonly on: 'people' | 'agreement';
  readonly sentence: string;
}

function notesOf({ seatTypes }: ClientReportSource, agreement: ClientAgreement, text: ReportText): Note[] {
  const notes: Note[] = [];
  if (agreement.seats !== agreement.people) {
    const weights = seatTypes
      .filter(({ weight }) => weight !== 1)
      .map(({ name, weight }) => `${name} as ${text.figure(weight, 'text')}`);
    notes.push({
      on: 'people',
      sentence: `Seats count kinds of people differently: ${listOfNames(weights)} of a seat.`,
    });
  }
  if (agreement.orrCents > 0) {
    notes.push({
      on: 'agreement',
      sentence: `Products billed beside the agreement come to ${text.price(agreement.orrCents)} a month and are not part of the price per person.`,
    });
  }
  return notes;
}

function figuresOf(agreement: ClientAgreement, notes: readonly Note[], text: ReportText): BigFigure[] {
  const { people, seats, devices, mrrCents, pricePerPersonCents, pricePerSeatCents } = agreement;
  const markOf = (on: Note['on']) => {
    const index = notes.findIndex((note) => note.on === on);
    return index < 0 ? null : index + 1;
  };
  const isWeighted = seats !== people;
  const figures: (BigFigure | null)[] = [
    {
      label: 'People covered (seats)',
      value: text.count(people),
      note: isWeighted ? `counted as ${text.count(seats)} seats` : null,
      mark: markOf('people'),
    },
    devices === null
      ? null
      : { label: 'Devices covered', value: text.count(devices), note: 'computers and servers', mark: null },
    {
      label: 'Agreement, a month',
      value: text.price(mrrCents),
      note: `${text.price(mrrCents * 12)} a year`,
      mark: markOf('agreement'),
    },
    pricePerPersonCents === null
      ? null
      : {
          label: 'Price per person, a month',
          value: text.price(pricePerPersonCents),
          note: isWeighted && pricePerSeatCents !== null ? `${text.price(pricePerSeatCents)} a seat` : null,
          mark: null,
        },
  ];
  return figures.filter((figure) => figure !== null);
}

function contactsOf({ client, companyName, branding }: ClientReportSource): ClientReport['contacts'] {
  const ours = { label: companyName, name: branding.preparedBy, detail: branding.contact };
  const theirs = { label: client.name, name: client.contactName, detail: client.contactTitle };
  return [ours, theirs].filter(({ name, detail }) => name !== '' || detail !== '');
}
