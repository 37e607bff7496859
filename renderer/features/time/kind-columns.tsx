import { classNames, isHidden } from '@shared/engine/classification/reasons';
import type { Formatter } from '@shared/format/formatter';
import { allocationNames } from '../../components/area-names';
import type { GridColumn } from '../../components/grid/grid-column';
import { ToggleCell } from '../../components/grid/ToggleCell';
import { ClassMark } from './ClassMark';
import { saveKinds } from './change-kinds';
import { hoursText } from './hours-field';
import classes from './KindsView.module.css';
import { kindFields } from './kind-fields';
import type { KindOfWork, KindRow } from './kind-row';
import { openChart } from './time-store';

type KindColumn = GridColumn<KindOfWork, KindRow>;

/** The columns of the kinds of work, in order. */
export function kindColumns(formatter: Formatter): KindColumn[] {
  return [
    {
      key: 'name',
      name: 'Kind of work',
      width: 184,
      aliases: ['Name', 'Work type'],
      text: ({ entity }) => entity.name,
      sortBy: ({ entity }) => entity.name,
      field: kindFields.name,
      total: (rows) => `${rows.length.toLocaleString()} ${rows.length === 1 ? 'kind' : 'kinds'}`,
    },
    {
      key: 'loggedUnder',
      name: 'Logged under',
      help: 'The area whose people book the hours. Reactive hours outside Support are hidden RHEM.',
      width: 148,
      aliases: ['Area', 'Board', 'Team'],
      text: ({ entity }) => allocationNames[entity.loggedUnder],
      sortBy: ({ entity }) => allocationNames[entity.loggedUnder],
      field: kindFields.loggedUnder,
    },
    {
      key: 'class',
      name: 'Class',
      help: 'What it is by the decision chart, whoever does it.',
      width: 164,
      text: ({ entity }) => classNames[entity.class],
      sortBy: ({ entity }) => classNames[entity.class],
      cell: ({ entity }) => <ClassMark workClass={entity.class} isHidden={isHidden(entity)} />,
      field: kindFields.class,
    },
    {
      key: 'onsite',
      name: 'On site',
      help: 'Done at the client. On-site hours of Alignment make up the TAM share for standards.',
      width: 64,
      text: ({ entity }) => (entity.onsite ? 'Yes' : 'No'),
      sortBy: ({ entity }) => (entity.onsite ? 0 : 1),
      cell: ({ entity }, tabIndex) => (
        <ToggleCell
          label={`On site: ${entity.name}`}
          isOn={entity.onsite}
          tabIndex={tabIndex}
          onChange={(onsite) => saveKinds(`on site of ${entity.name}`, [{ ...entity, onsite }])}
        />
      ),
      field: kindFields.onsite,
    },
    whyColumn(),
    {
      key: 'hours',
      name: 'Last 12 months',
      help: 'Hours of the twelve months up to the month of the company.',
      width: 104,
      align: 'end',
      text: ({ hoursOfYear }) => hoursText(hoursOfYear, formatter),
      cell: ({ hoursOfYear }) => hoursText(hoursOfYear, formatter) || <span className="dim">none</span>,
      sortBy: ({ hoursOfYear }) => hoursOfYear,
      sortDescendingFirst: true,
      total: (rows) =>
        hoursText(
          rows.reduce((sum, { hoursOfYear }) => sum + hoursOfYear, 0),
          formatter,
        ),
    },
  ];
}

function whyColumn(): KindColumn {
  return {
    key: 'why',
    name: 'Why',
    help: 'The answer of the decision chart. Enter opens the chart for this kind of work.',
    width: 196,
    grows: true,
    text: ({ reason }) => reason,
    cell: ({ entity, reason }) => (
      <button
        type="button"
        tabIndex={-1}
        className={classes.why}
        title={reason}
        aria-label={`Open the decision chart for ${entity.name}. ${reason}`}
        onClick={() => openChart(entity.id)}
      >
        {reason}
      </button>
    ),
    openInstead: ({ id }) => openChart(id),
  };
}
