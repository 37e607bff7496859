import { Button } from '@mantine/core';
import { useState } from 'react';
import { ChartFrame } from '../../charts/ChartFrame';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { putBasisInForce, type ShownBasis, useBasisInForce } from '../../lib/basis-in-force';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import { basisName } from './micro-table';
import { useMicroView } from './micro-view';
import { PriceCurveChart } from './PriceCurveChart';
import { marginAt, priceCurve } from './price-curve';
import { TryPrice } from './TryPrice';

const basisWord: Readonly<Record<ShownBasis, string>> = {
  actual: 'actual cost',
  modeled: 'modeled cost',
  guideline: 'cost at the guideline',
};

/** Gross margin at every price, with today's price, the price the target needs, and one to try. */
export function PriceCurveSection() {
  const { company, analysis } = useAnalysis();
  const formatter = useFormatter();
  const basis = useBasisInForce();
  const wholePeople = useMicroView(({ people }) => people === 'whole');
  const [triedCents, setTriedCents] = useState<number | null>(null);
  const name = basisName(basis, wholePeople);
  const { totalCentsPerSeat: costCents, requiredPriceCents: requiredCents } = analysis.micro[name];
  const { targetGrossMargin } = company.settings;
  const todayCents = analysis.totals.aispCents;
  const shownCents = [todayCents, triedCents].filter((cents) => cents !== null);
  const curve =
    costCents !== null && requiredCents !== null
      ? priceCurve({ costCents, requiredCents, shownCents, targetGrossMargin })
      : null;
  if (!curve || costCents === null || requiredCents === null) return <WithoutCurve basis={basis} />;
  const prices = [...curve.priceTicks, requiredCents, ...shownCents].filter((cents) => cents > 0).sort((a, b) => a - b);
  return (
    <div>
      <ChartFrame
        title="What a price earns"
        note={`margin at each price, ${basisWord[basis]}`}
        height={282}
        table={{
          columns: ['Price a seat', 'Gross margin', 'Kept a seat', 'Kept a month'],
          rows: [...new Set(prices)].map((price) => [
            formatter.figure(price, 'centsPerSeat'),
            formatter.figure(marginAt(price, costCents), 'rate'),
            formatter.figure(price - costCents, 'centsPerSeat'),
            formatter.figure((price - costCents) * analysis.totals.seats, 'cents'),
          ]),
        }}
      >
        <PriceCurveChart
          curve={curve}
          costCents={costCents}
          requiredCents={requiredCents}
          offeredCents={analysis.micro[name].offeredPriceCents}
          todayCents={todayCents}
          triedCents={triedCents}
          modeledCents={analysis.micro[basisName('modeled', wholePeople)].totalCentsPerSeat}
          guidelineCents={analysis.micro.guideline.totalCentsPerSeat}
          targetGrossMargin={targetGrossMargin}
        />
      </ChartFrame>
      <TryPrice costCents={costCents} requiredCents={requiredCents} value={triedCents} onTry={setTriedCents} />
    </div>
  );
}

/** Why there is no curve, and the way out: enter what is missing, or lead with a basis that needs no team. */
function WithoutCurve({ basis }: { readonly basis: ShownBasis }) {
  const { analysis } = useAnalysis();
  const reason = analysis.missing[`micro.${basis}.totalCentsPerSeat`];
  const modeledHelps = basis === 'actual' && analysis.micro.modeled.totalCentsPerSeat !== null;
  return (
    <Section title="What a price earns" note="margin at each price">
      <EmptyState
        title="No cost to earn a margin on"
        text={
          reason?.message ?? 'The margin at every price will stand here once a seat has a cost. Add tools and people.'
        }
        action={
          <Button variant="filled" onClick={() => goTo(reason?.href ?? '/tools')}>
            {reason?.href === '/team' ? 'Go to Team' : 'Mend it'}
          </Button>
        }
        alternative={modeledHelps && <Button onClick={() => putBasisInForce('modeled')}>Show the modeled basis</Button>}
      />
    </Section>
  );
}
