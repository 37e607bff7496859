import type { LeverageStatus } from '@shared/engine/analysis';
import { IconCheck, IconChevronDown, IconMinus, IconPointFilled, IconUserOff } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { StatusTag, type StatusTone } from './StatusTag';

interface StatusLook {
  readonly tone: StatusTone;
  readonly word: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  /** How a bar of this status is filled. */
  readonly bar: 'ok' | 'watch' | 'bad';
}

/** How each standing against a guideline looks, and the word for it. */
export const leverageLook: Readonly<Record<LeverageStatus, StatusLook>> = {
  good: { tone: 'good', word: 'above', icon: IconCheck, bar: 'ok' },
  justUnder: { tone: 'watch', word: 'just under', icon: IconMinus, bar: 'watch' },
  below: { tone: 'bad', word: 'below', icon: IconChevronDown, bar: 'bad' },
  small: { tone: 'neutral', word: 'small', icon: IconPointFilled, bar: 'ok' },
  noPeople: { tone: 'watch', word: 'no people', icon: IconUserOff, bar: 'watch' },
  noBasis: { tone: 'watch', word: 'no work', icon: IconMinus, bar: 'watch' },
  none: { tone: 'neutral', word: 'not used', icon: IconMinus, bar: 'ok' },
};

/** Where an area stands against its guideline, as icon, word and tint. */
export function LeverageTag({ status }: { readonly status: LeverageStatus }) {
  const { tone, word, icon } = leverageLook[status];
  return (
    <StatusTag tone={tone} icon={icon}>
      {word}
    </StatusTag>
  );
}
