import type { SpiralSymptom } from '@shared/engine/analysis';
import { IconAlertTriangle, IconCheck, IconLock, IconQuestionMark } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { StatusTone } from './StatusTag';

interface StatusLook {
  readonly tone: StatusTone;
  readonly word: string;
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
}

/** How each standing of a symptom looks, and the word for it. */
export const symptomLook: Readonly<Record<SpiralSymptom['status'], StatusLook>> = {
  ok: { tone: 'good', word: 'free', icon: IconCheck },
  watch: { tone: 'watch', word: 'watch', icon: IconAlertTriangle },
  trapped: { tone: 'bad', word: 'trapped', icon: IconLock },
  unknown: { tone: 'neutral', word: 'no data', icon: IconQuestionMark },
};

/** The four symptoms by name. */
export const symptomNames: Readonly<Record<SpiralSymptom['id'], string>> = {
  technologySuccess: 'Less time on Technology Success',
  noise: 'Noise',
  proactive: 'Not proactive',
  leverage: 'Leverage too low',
};
