import type { Lever } from '@shared/domain/scenario';
import type { WaterfallStep } from '@shared/engine/scenario/compare';
import { Delta } from '../../components/Delta';

/** What a lever does to the margin, in points, on top of the levers above it. */
export function LeverEffect({ lever, step }: { readonly lever: Lever; readonly step: WaterfallStep | null }) {
  if (!lever.on) return <span>off</span>;
  if (lever.kind === 'targetMargin') return <span>moves the required price</span>;
  if (!step || step.change === null) return <span>—</span>;
  if (Math.abs(step.change) < 0.0005) return <span>no change</span>;
  return <Delta value={step.change} unit="points" better="up" />;
}
