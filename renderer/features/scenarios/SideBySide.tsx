import { SegmentedControl } from '@mantine/core';
import type { Scenario } from '@shared/domain/scenario';
import type { Comparison } from '@shared/engine/scenario/compare';
import { memo } from 'react';
import { Section } from '../../components/Section';
import { useScenarioInForce } from '../../lib/use-analysis';
import { ComparisonTable } from './ComparisonTable';
import { MarginHeadline } from './MarginHeadline';
import { showBasis, useWhatIfStore, type WhatIfBasis } from './what-if-store';

interface SideBySideProps {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
}

/** Which column of a comparison can explain its figures: the one whose figures the other pages show now. */
export type ExplainedColumn = 'today' | 'scenario' | null;

/** Today and the scenario in figures: the margin large, the rest in a table. */
export function SideBySide({ scenario, comparison }: SideBySideProps) {
  const basis = useWhatIfStore((state) => state.basis);
  const isMoving = useWhatIfStore((state) => state.moving !== null);
  const inForce = useScenarioInForce();
  const shown = inForce?.id === scenario.id && !isMoving ? 'scenario' : null;
  const explained: ExplainedColumn = inForce === null ? 'today' : shown;
  return (
    <Section
      title="Today against the scenario"
      note={basis === 'modeled' ? 'people as needed' : 'people as on the team'}
      aside={<BasisSwitch />}
    >
      <MarginHeadline comparison={comparison} basis={basis} explained={explained} />
      <ComparisonTable comparison={comparison} basis={basis} explained={explained} />
    </Section>
  );
}

/** Not drawn anew by a lever on its way. */
const BasisSwitch = memo(function BasisSwitch() {
  const basis = useWhatIfStore((state) => state.basis);
  return (
    <SegmentedControl
      aria-label="Basis"
      value={basis}
      onChange={(value) => showBasis(value as WhatIfBasis)}
      data={[
        { value: 'modeled', label: 'Modeled' },
        { value: 'actual', label: 'Actual' },
      ]}
    />
  );
});
