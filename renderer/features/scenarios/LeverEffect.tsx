import type { Lever } from '@shared/domain/scenario';
import type { WaterfallStep } from '@shared/engine/scenario/compare';
import { Delta } from '../../components/Delta';
import { useWhatIfStore } from './what-if-store';

/** What a lever does to the margin, in points, on top of the levers above it. */
export function LeverEffect({ lever, step }: { readonly lever: Lever; readonly step: WaterfallStep | null }) {
  const basis = useWhatIfStore((state) => state.basis);
  if (!lever.on) return <span>off</span>;
  if (lever.kind === 'targetMargin') return <span>moves the required price</span>;
  if (!step || step.change === null) return <span>—</span>;
  if (Math.abs(step.change) < 0.0005) {
    // Less noise saves nothing until somebody is hired or leaves.
    const staysWithTeam = lever.kind === 'rhem' && basis === 'actual';
    return <span>{staysWithTeam ? 'no change with this team' : 'no change'}</span>;
  }
  return <Delta value={step.change} unit="points" better="up" />;
}
