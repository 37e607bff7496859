import { AppLink } from '../../components/AppLink';
import { PageSection } from '../../components/SectionedPage';
import { useCompanyStore } from '../../lib/company-store';
import classes from './Help.module.css';

/** What the files are, and how to back up and restore. */
export function FilesHelp() {
  const dataDir = useCompanyStore((state) => state.info?.dataDir ?? '');
  return (
    <PageSection id="files" title="Files and backups">
      <table className={classes.table}>
        <tbody>
          <tr>
            <th scope="row">The data folder</th>
            <td>
              Your company is one file, <b>seatwise.db</b>, in <b>{dataDir}</b>. Every edit is in it before the note at
              the lower left says so. Keep the folder off network drives and cloud folders.
            </td>
          </tr>
          <tr>
            <th scope="row">Backups</th>
            <td>
              Checked copies of that file. One is made each day, one before a restore and one before an update of the
              file; older ones thin out to one a day for a week and one a week for four weeks. Those you make stay, up
              to twenty.
            </td>
          </tr>
          <tr>
            <th scope="row">The company file</th>
            <td>
              Everything you entered as one readable text file ending in <b>.seatwise.json</b>: to keep elsewhere, to
              move to another computer, or to read with other programs. It holds costs and pay, so treat it so.
            </td>
          </tr>
          <tr>
            <th scope="row">Reports</th>
            <td>
              PDF files you save where you like. A client’s report has no place for a cost, a margin or another client.
            </td>
          </tr>
        </tbody>
      </table>
      <h3 id="restore" tabIndex={-1} className={classes.sub}>
        To go back
      </h3>
      <ol className={classes.steps}>
        <li>For the last edits, undo is enough: it reaches back over restarts and names what it takes back.</li>
        <li>
          For an earlier day, open <AppLink href="/settings#backups">backups in Settings</AppLink> and restore one. What
          is there now becomes a backup first, so a restore can be taken back too.
        </li>
        <li>
          From another computer, <AppLink href="/settings#companyFile">import its company file</AppLink>. A file with
          problems changes nothing and says where they are.
        </li>
      </ol>
    </PageSection>
  );
}
