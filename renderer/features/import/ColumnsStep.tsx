import { Select } from '@mantine/core';
import type { ImportField } from '@shared/import/import-field';
import { importFields } from '@shared/import/import-fields';
import { Section } from '../../components/Section';
import { useCompany, useFormatter } from '../../lib/use-company';
import { FormatSelect } from './FormatSelect';
import classes from './ImportPage.module.css';
import type { FileView } from './import-setup';
import { useImport } from './import-store';
import { readsAs } from './reads-as';
import { changeSetup, matchFile } from './run-import';
import { StepFooter } from './StepFooter';

const unitChoices = [
  { value: 'seat', label: 'Seat' },
  { value: 'endpoint', label: 'Endpoint' },
  { value: 'flat', label: 'Flat' },
];

/** Which column holds what, as guessed from its name or as confirmed before; and how its values are read. */
export function ColumnsStep() {
  const view = useImport((state) => state.view);
  const kind = useImport((state) => state.kind);
  const workTypeId = useImport((state) => state.workTypeId);
  if (view === null) return null;
  const fields = importFields[kind];
  const isStoodIn = (field: ImportField) => field.key === 'workType' && workTypeId !== null;
  const missing = fields.filter((field) => field.isRequired && view.mapping[field.key] == null && !isStoodIn(field));
  const used = new Set(Object.values(view.mapping));
  const unused = view.columns.flatMap(({ header }, at) => (used.has(at) ? [] : [header]));
  return (
    <>
      <Section
        title="Columns"
        note={
          view.isRemembered
            ? 'as confirmed for the last file with these columns'
            : 'guessed from their names; correct what is wrong'
        }
      >
        <table className={classes.mapping}>
          <thead>
            <tr>
              <th scope="col">Seatwise needs</th>
              <th scope="col">Column of the file</th>
              <th scope="col">For example</th>
              <th scope="col">Written as</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <FieldRow key={field.key} field={field} view={view} />
            ))}
          </tbody>
        </table>
        {unused.length > 0 && <p className={classes.hint}>Not used: {unused.join(', ')}.</p>}
      </Section>
      <StandIns view={view} />
      <StepFooter
        back="rows"
        next="Continue to names"
        onNext={() => void matchFile()}
        isReady={missing.length === 0}
        note={missing.length > 0 && `Choose a column for: ${missing.map(({ label }) => label).join(', ')}.`}
      />
    </>
  );
}

function FieldRow({ field, view }: { readonly field: ImportField; readonly view: FileView }) {
  const formatter = useFormatter();
  const at = view.mapping[field.key] ?? null;
  const fieldView = view.fields[field.key];
  const example = fieldView?.example;
  const columns = view.columns.map(({ header }, place) => ({ value: String(place), label: header }));
  return (
    <tr>
      <th scope="row">
        {field.label}
        {field.isRequired && <span className={classes.required}> required</span>}
        <span className={classes.help}>{field.help}</span>
      </th>
      <td>
        <Select
          aria-label={`Column for ${field.label}`}
          data={[{ value: '', label: 'Not in the file' }, ...columns]}
          value={at === null ? '' : String(at)}
          searchable={columns.length > 12}
          onChange={(value) =>
            void changeSetup({ mapping: { ...view.mapping, [field.key]: value ? Number(value) : null } })
          }
        />
      </td>
      <td className={classes.example}>
        {example && (
          <>
            {example.text.slice(0, 60)}
            <span data-problem={example.reads === null || undefined}>{readsAs(field, example.reads, formatter)}</span>
          </>
        )}
      </td>
      <td>{fieldView && <FormatSelect field={field} view={fieldView} />}</td>
    </tr>
  );
}

/** What stands in for columns that the file does not have. */
function StandIns({ view }: { readonly view: FileView }) {
  const company = useCompany();
  const kind = useImport((state) => state.kind);
  const workTypeId = useImport((state) => state.workTypeId);
  const lineUnit = useImport((state) => state.lineUnit);
  if (kind === 'time') {
    return (
      <Select
        className={classes.standIn ?? ''}
        label={view.mapping.workType == null ? 'Kind of work of every row' : 'Kind of work of rows without one'}
        data={[
          { value: '', label: 'None: such rows stay out' },
          ...company.workTypes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={workTypeId ?? ''}
        onChange={(value) => useImport.setState({ workTypeId: value || null })}
      />
    );
  }
  if (kind !== 'lines') return null;
  return (
    <Select
      className={classes.standIn ?? ''}
      label="Lines that do not say so are sold by"
      data={unitChoices}
      value={lineUnit}
      onChange={(value) =>
        useImport.setState({ lineUnit: unitChoices.find((unit) => unit.value === value)?.value as typeof lineUnit })
      }
    />
  );
}
