import type { DeliveryArea } from '@shared/domain/areas';
import { AppLink } from '../../components/AppLink';
import { PageSection } from '../../components/SectionedPage';
import { useCompany, useFormatter } from '../../lib/use-company';
import classes from './Help.module.css';

interface AreaHelp {
  readonly area: DeliveryArea;
  readonly name: string;
  readonly kind: 'fixed' | 'variable';
  readonly does: string;
  readonly drivenBy: string;
}

const areas: readonly AreaHelp[] = [
  {
    area: 'support',
    name: 'Support',
    kind: 'variable',
    does: 'Answers when something does not work, and shapes what clients think of you.',
    drivenBy: 'Seat price and reactive hours. Less noise means more seats for each technician.',
  },
  {
    area: 'central',
    name: 'Centralized Services',
    kind: 'fixed',
    does: 'Keeps all clients healthy with tools, from one place.',
    drivenBy: 'Endpoints and seat price.',
  },
  {
    area: 'tam',
    name: 'Technology Alignment',
    kind: 'fixed',
    does: 'Holds each client against your standards, visit after visit.',
    drivenBy: 'Clients and what they pay on average.',
  },
  {
    area: 'vcio',
    name: 'vCIO',
    kind: 'fixed',
    does: 'Plans with the person who decides, in the terms of their business.',
    drivenBy: 'Clients and what they pay on average.',
  },
  {
    area: 'proserv',
    name: 'Professional Services',
    kind: 'fixed',
    does: 'Brings in new technology as projects, billed apart from the seat.',
    drivenBy: 'Hourly rate and utilization.',
  },
];

/** The five areas, what counts as reactive, and where other roles count. */
export function AreasHelp() {
  return (
    <PageSection id="areas" title="The five areas">
      <AreaTable />
      <h3 id="what-counts" tabIndex={-1} className={classes.sub}>
        What counts as reactive hours
      </h3>
      <ol className={classes.steps}>
        <li>
          Is it billed on top of the monthly fee? Then it is <b>Professional Services</b>.
        </li>
        <li>
          Else, is it business strategy with someone who decides? Then it is <b>vCIO</b>.
        </li>
        <li>
          Else, is it proactive, done with tools for many clients at once? Then it is <b>Centralized Services</b>.
        </li>
        <li>
          Else, is it about standards and holding a client to them? Then it is <b>Technology Alignment</b>.
        </li>
        <li>
          Else it is <b>reactive</b>, whoever does it: adds and changes, computer setups in the fee, fixes during a
          visit.
        </li>
      </ol>
      <h3 id="outside-the-areas" tabIndex={-1} className={classes.sub}>
        How other roles count
      </h3>
      <OtherRoles />
    </PageSection>
  );
}

function AreaTable() {
  const { settings } = useCompany();
  const formatter = useFormatter();
  const guideline = (area: DeliveryArea) => {
    const { guidelineBasis, guidelinePerPerson } = settings.areas[area];
    return guidelineBasis === 'endpoints'
      ? `${formatter.figure(guidelinePerPerson, 'endpoints')} endpoints`
      : `${formatter.figure(guidelinePerPerson, 'cents')} of ${guidelineBasis.toUpperCase()}`;
  };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col">What it does</th>
          <th scope="col">What drives it</th>
          <th scope="col" className="num">
            One person for
          </th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ area, name, kind, does, drivenBy }) => (
          <tr key={area}>
            <th scope="row">
              {name} <div className={classes.kind}>{kind}</div>
            </th>
            <td>{does}</td>
            <td>{drivenBy}</td>
            <td className="num">
              <AppLink href={`/settings#areas.${area}.guidelinePerPerson`}>{guideline(area)}</AppLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const roles = [
  ['Design Desk', 'vCIO', 'It adds people to vCIO and so lowers its leverage; the projects it leads to pay for it.'],
  [
    'Dispatch, Triage',
    'Support',
    'It adds people to Support and so lowers its leverage; it has to make Support quicker.',
  ],
  [
    'Other service delivery',
    'a line of its own',
    'Unbilled work that belongs to no area and does not serve Technology Success. The seat price must cover it.',
  ],
  ['Billed work', 'Professional Services', 'It is paid for apart, so it is no part of the cost of a seat.'],
  ['Sales, administration', 'nowhere', 'They are no cost of service: the gross margin has to pay for them.'],
] as const;

function OtherRoles() {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Role</th>
          <th scope="col">Counts in</th>
          <th scope="col">What follows</th>
        </tr>
      </thead>
      <tbody>
        {roles.map(([role, place, follows]) => (
          <tr key={role}>
            <th scope="row">{role}</th>
            <td>{place}</td>
            <td>{follows}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
