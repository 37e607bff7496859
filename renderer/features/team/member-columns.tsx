import type { TeamMember } from '@shared/domain/team-member';
import type { Formatter } from '@shared/format/formatter';
import { allocationNames } from '../../components/area-names';
import type { GridColumn } from '../../components/grid/grid-column';
import { AllocationBar } from './AllocationBar';
import { allocationOrder, allocationRules, shareOf } from './allocation';
import { memberFields, payChoices, shareField } from './member-fields';
import type { MemberRow } from './member-row';
import classes from './TeamPage.module.css';

type MemberColumn = GridColumn<TeamMember, MemberRow>;

/** What the columns of the team do beyond showing. */
export interface MemberColumnContext {
  readonly formatter: Formatter;
  readonly onAllocation: (row: MemberRow) => void;
}

/** The columns of the team, in order; one column per share can be chosen, for pasting. */
export function memberColumns(context: MemberColumnContext): MemberColumn[] {
  return [...personColumns(context), ...payColumns(context), ...timeColumns(context), ...shareColumns(context)];
}

function personColumns({ formatter }: MemberColumnContext): MemberColumn[] {
  const fields = memberFields(formatter);
  return [
    {
      key: 'name',
      name: 'Person',
      width: 156,
      grows: true,
      aliases: ['Name', 'Employee', 'Full name'],
      text: ({ entity }) => entity.name,
      sortBy: ({ entity }) => entity.name,
      cell: ({ entity, away }) => (
        <>
          {entity.name}
          {away && <small className={classes.away}>{away}</small>}
        </>
      ),
      field: fields.name,
      total: (rows) => {
        const here = rows.filter(({ away }) => away === null).length;
        return `${here.toLocaleString()} ${here === 1 ? 'person' : 'people'}`;
      },
    },
    {
      key: 'title',
      name: 'Title',
      width: 132,
      aliases: ['Role', 'Job title', 'Position'],
      text: ({ entity }) => entity.title,
      sortBy: ({ entity }) => entity.title || null,
      field: fields.title,
    },
  ];
}

function payColumns({ formatter }: MemberColumnContext): MemberColumn[] {
  const fields = memberFields(formatter);
  return [
    {
      key: 'pay',
      name: 'Pay',
      help: 'Salary of a year, or wage of an hour.',
      width: 82,
      align: 'end',
      aliases: ['Salary', 'Annual salary', 'Annual pay', 'Wage', 'Hourly rate', 'Rate'],
      text: ({ entity }) => fields.pay.write(entity),
      sortBy: ({ loadedCents }) => loadedCents,
      sortDescendingFirst: true,
      field: fields.pay,
    },
    {
      key: 'kind',
      name: 'Paid',
      width: 64,
      aliases: ['Pay type', 'Pay kind', 'Pay basis', 'Type'],
      text: ({ entity }) => payChoices.find(({ value }) => value === entity.pay.kind)?.label ?? '',
      field: fields.kind,
    },
    {
      key: 'hours',
      name: 'Hours',
      help: 'Hours paid a month, for hourly pay.',
      width: 58,
      align: 'end',
      aliases: ['Hours a month', 'Hours per month', 'Monthly hours'],
      text: ({ entity }) => fields.hours.write(entity),
      cell: ({ entity }) => fields.hours.write(entity) || <span className="dim">—</span>,
      field: fields.hours,
    },
    {
      key: 'burden',
      name: 'Burden',
      help: 'Taxes and benefits on top of pay.',
      width: 64,
      align: 'end',
      aliases: ['Burden rate', 'Benefits', 'Overhead'],
      text: ({ entity }) => fields.burden.write(entity),
      sortBy: ({ entity }) => entity.burdenRate,
      field: fields.burden,
    },
    {
      key: 'other',
      name: 'Other',
      help: 'What else the person costs a month: phone, vehicle, training.',
      width: 68,
      align: 'end',
      aliases: ['Other monthly', 'Other cost', 'Other a month'],
      text: ({ entity }) => fields.other.write(entity),
      sortBy: ({ entity }) => entity.otherMonthlyCents,
      field: fields.other,
    },
    {
      key: 'loaded',
      name: 'Loaded',
      help: 'Loaded cost a month: pay × (1 + burden) + other.',
      width: 80,
      align: 'end',
      text: ({ loadedCents }) => formatter.figure(loadedCents, 'cents'),
      sortBy: ({ loadedCents }) => loadedCents,
      sortDescendingFirst: true,
      explain: ({ id }) => `member.${id}.loadedMonthly`,
      total: (rows) =>
        formatter.figure(
          rows.reduce((sum, { away, loadedCents }) => sum + (away === null ? loadedCents : 0), 0),
          'cents',
        ),
    },
  ];
}

function timeColumns({ formatter, onAllocation }: MemberColumnContext): MemberColumn[] {
  const fields = memberFields(formatter);
  return [
    {
      key: 'allocation',
      name: 'Where the time goes',
      help: 'Shares of working time; they are to add up to 100%. Enter opens the shares.',
      width: 240,
      grows: true,
      text: ({ entity }) =>
        allocationOrder
          .flatMap((to) => {
            const share = shareOf(entity, to);
            return share > 0 ? [`${allocationNames[to]} ${formatter.figure(share, 'rate', { exact: true })}`] : [];
          })
          .join(', '),
      sortBy: ({ allocated }) => allocated,
      cell: (row) => (
        <button type="button" tabIndex={-1} className={classes.allocation} onClick={() => onAllocation(row)}>
          <AllocationBar member={row.entity} />
        </button>
      ),
      openInstead: onAllocation,
    },
    {
      key: 'startsOn',
      name: 'Starts',
      width: 76,
      aliases: ['Start', 'Start date', 'Hired', 'Hire date'],
      text: ({ entity }) => fields.startsOn.write(entity),
      sortBy: ({ entity }) => entity.startsOn,
      field: fields.startsOn,
    },
    {
      key: 'endsOn',
      name: 'Ends',
      width: 76,
      aliases: ['End', 'End date', 'Left'],
      text: ({ entity }) => fields.endsOn.write(entity),
      sortBy: ({ entity }) => entity.endsOn,
      field: fields.endsOn,
    },
  ];
}

function shareColumns({ formatter }: MemberColumnContext): MemberColumn[] {
  return allocationOrder.map((target) => {
    const field = shareField(target, formatter);
    return {
      key: target,
      name: allocationNames[target],
      help: `${allocationRules[target]}.`,
      width: 92,
      align: 'end',
      isOptional: true,
      text: ({ entity }) => field.write(entity),
      sortBy: ({ entity }) => shareOf(entity, target),
      sortDescendingFirst: true,
      field,
    };
  });
}
