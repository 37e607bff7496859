import type { ShownBasis } from '../../lib/basis-in-force';
import { useAnalysis } from '../../lib/use-analysis';
import classes from './CostAgainstPrice.module.css';
import { CostBarChart } from './CostBarChart';
import { costBar } from './cost-bar';
import { PriceSentence } from './PriceSentence';
import { WithoutPrice } from './WithoutPrice';

/** What a seat costs against what it sells for: as a sentence, then as a bar. */
export function CostAgainstPrice({ basis }: { readonly basis: ShownBasis }) {
  const { company, analysis } = useAnalysis();
  const { aispCents } = analysis.totals;
  const bar = costBar(analysis.micro[basis], aispCents, company.settings.targetGrossMargin);
  return (
    <section className={classes.root} aria-label="Cost of a seat against its price">
      {bar ? (
        <>
          <PriceSentence basis={basis} bar={bar} />
          <CostBarChart bar={bar} basis={basis} />
        </>
      ) : (
        <WithoutPrice basis={basis} />
      )}
    </section>
  );
}
