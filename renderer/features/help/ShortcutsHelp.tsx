import { Kbd } from '@mantine/core';
import { PageSection } from '../../components/SectionedPage';
import { shortcutText } from '../../lib/shortcut-text';
import classes from './Help.module.css';

interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

const everywhere: readonly Shortcut[] = [
  { keys: [shortcutText('K')], does: 'Search pages, clients, tools, people and commands' },
  { keys: [shortcutText('Z')], does: 'Undo; a field with unkept text takes back its own typing' },
  { keys: [shortcutText('Z', true), shortcutText('Y')], does: 'Redo' },
  { keys: ['Tab', 'Shift+Tab'], does: 'Go to the next or the previous control' },
  { keys: ['Enter', 'Space'], does: 'Press the button; on a figure, show how it comes about' },
  { keys: ['Esc'], does: 'Close what is open and go back to where you were' },
];

const fields: readonly Shortcut[] = [
  { keys: ['Enter'], does: 'Keep what is typed' },
  { keys: ['Tab'], does: 'Keep it and go on' },
  { keys: ['Esc'], does: 'Put the old value back' },
];

const tables: readonly Shortcut[] = [
  { keys: ['←', '↑', '→', '↓'], does: 'Move from cell to cell' },
  { keys: ['Enter'], does: 'Edit the cell; on a computed figure, show how it comes about' },
  { keys: [shortcutText('Enter')], does: 'Open the row' },
  { keys: ['Delete'], does: 'Empty a cell that may be empty' },
  {
    keys: [shortcutText('C'), shortcutText('V')],
    does: 'Copy cells or marked rows; paste a value or rows of a spreadsheet',
  },
];

/** What the keyboard does, everywhere, in fields and in tables. */
export function ShortcutsHelp() {
  return (
    <PageSection id="shortcuts" title="Keyboard">
      <ShortcutTable title="Everywhere" shortcuts={everywhere} />
      <ShortcutTable title="In a field" shortcuts={fields} />
      <ShortcutTable title="In a table of rows" shortcuts={tables} />
    </PageSection>
  );
}

function ShortcutTable({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  return (
    <table className={`${classes.table} ${classes.keyTable}`}>
      <thead>
        <tr>
          <th scope="col" className={classes.keys}>
            {title}
          </th>
          <th scope="col">
            <span className="visually-hidden">What it does</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(({ keys, does }) => (
          <tr key={keys.join()}>
            <td>
              <span className={classes.keyList}>
                {keys.map((key) => (
                  <Kbd key={key} size="xs">
                    {key}
                  </Kbd>
                ))}
              </span>
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
