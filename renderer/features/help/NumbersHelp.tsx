import { readValue, type ValueKind } from '../../components/read-value';
import { PageSection } from '../../components/SectionedPage';
import { writeValue } from '../../components/write-value';
import { useFormatter } from '../../lib/use-company';
import classes from './Help.module.css';

const samples: readonly (readonly [text: string, kind: ValueKind, field: string])[] = [
  ['$1,250.00', 'money', 'an amount'],
  ['1.250,00', 'money', 'an amount'],
  ['USD 1250', 'money', 'an amount'],
  ['14,99', 'money', 'an amount'],
  ['70', 'rate', 'a percentage'],
  ['70%', 'rate', 'a percentage'],
  ['1 250', 'number', 'a count'],
  ['twelve', 'number', 'a count'],
];

/** How numbers can be typed and pasted, read by the same code as every field. */
export function NumbersHelp() {
  const formatter = useFormatter();
  const read = (text: string, kind: ValueKind) => {
    const write = (value: number) => writeValue(value, kind, formatter);
    const reading = readValue(text, { kind, locale: formatter.locale, write });
    return reading.ok ? write(reading.value) : reading.message;
  };
  return (
    <PageSection id="numbers" title="Typing and pasting">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">You type or paste</th>
            <th scope="col">Into</th>
            <th scope="col">Seatwise reads</th>
          </tr>
        </thead>
        <tbody>
          {samples.map(([text, kind, field]) => (
            <tr key={text}>
              <td className={classes.typed}>{text}</td>
              <td>{field}</td>
              <td>{read(text, kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.text}>
        Currency signs, letters of a currency, spaces and digit groups are left out. Where a comma or a point can mean
        two things, your style of numbers decides. What cannot be read stays in the field with the reason, and the old
        value is kept until it can.
      </p>
      <p className={classes.text}>
        Rows copied from a spreadsheet go into the tables of Clients, Tools and Team: choose a cell and paste. With a
        header row the columns find their place by name. You see what would change before anything does.
      </p>
    </PageSection>
  );
}
