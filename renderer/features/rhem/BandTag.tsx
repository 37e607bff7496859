import type { RhemBand } from '@shared/engine/analysis';
import { IconAlertTriangle, IconCheck, IconEye, IconStar } from '@tabler/icons-react';
import { StatusTag, type StatusTone } from '../../components/StatusTag';

const looks = {
  best: { tone: 'good', word: 'best in class', icon: IconStar },
  good: { tone: 'good', word: 'good', icon: IconCheck },
  watch: { tone: 'watch', word: 'watch', icon: IconEye },
  noisy: { tone: 'bad', word: 'noisy', icon: IconAlertTriangle },
} as const satisfies Record<RhemBand, { tone: StatusTone; word: string; icon: typeof IconCheck }>;

/** The band a RHEM falls in, as icon, word and tint. */
export function BandTag({ band }: { readonly band: RhemBand }) {
  const { tone, word, icon } = looks[band];
  return (
    <StatusTag tone={tone} icon={icon}>
      {word}
    </StatusTag>
  );
}
