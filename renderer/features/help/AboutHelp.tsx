import { BrandMark } from '../../components/BrandMark';
import { PageSection } from '../../components/SectionedPage';
import { useCompanyStore } from '../../lib/company-store';
import classes from './Help.module.css';

/** Version, host, license, and whose framework it is. */
export function AboutHelp() {
  const info = useCompanyStore((state) => state.info);
  return (
    <PageSection id="about" title="About">
      <p className={classes.product}>
        <BrandMark size={28} />
        <span className={classes.productName}>
          <b>Seatwise {info?.version}</b>
          <span className="dim small">
            {info?.host === 'electron' ? 'Desktop app' : 'In a browser window, served by this computer to itself'}
          </span>
        </span>
      </p>
      <p className={classes.text}>
        Seatwise works offline. It has no account, sends nothing anywhere, and keeps everything on this computer.
      </p>
      <p className={classes.text}>
        TruMethods, Picanomics and the TruMethods Framework belong to their owner. Seatwise is independent of it:
        neither made nor endorsed by it, nor affiliated with it. Explanations here are in our own words.
      </p>
      <p className={classes.text}>
        License: all rights reserved. It is built with open-source parts, among them Electron, React, Mantine, Chart.js
        and SQLite, each under its own license; the typeface is Inter, under the SIL Open Font License.
      </p>
    </PageSection>
  );
}
