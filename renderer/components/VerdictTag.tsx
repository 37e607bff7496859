import type { ClientVerdict } from '@shared/engine/analysis';
import { IconActivity, IconArrowUp, IconCheck, IconDoorExit } from '@tabler/icons-react';
import { StatusTag } from './StatusTag';

/** What to do about a client, in words and in the order they are shown. */
export const verdictLabels: Readonly<Record<ClientVerdict, string>> = {
  keep: 'Keep',
  reprice: 'Reprice',
  fixNoise: 'Fix the noise',
  release: 'Release',
};

export const verdictOrder: readonly ClientVerdict[] = ['keep', 'reprice', 'fixNoise', 'release'];

const looks = {
  keep: { tone: 'good', icon: IconCheck },
  reprice: { tone: 'watch', icon: IconArrowUp },
  fixNoise: { tone: 'bad', icon: IconActivity },
  release: { tone: 'neutral', icon: IconDoorExit },
} as const;

/** A client's verdict as icon, word and tint. */
export function VerdictTag({ verdict }: { readonly verdict: ClientVerdict }) {
  const { tone, icon } = looks[verdict];
  return (
    <StatusTag tone={tone} icon={icon}>
      {verdictLabels[verdict]}
    </StatusTag>
  );
}
