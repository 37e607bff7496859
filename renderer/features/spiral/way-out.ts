import type { SpiralSymptom } from '@shared/engine/analysis';

interface WayOut {
  readonly label: string;
  readonly href: string;
}

/** Where each symptom is looked into and mended. */
export const waysOut: Readonly<Record<SpiralSymptom['id'], readonly WayOut[]>> = {
  technologySuccess: [
    { label: 'Time on standards by person', href: '/rhem#time-on-standards' },
    { label: 'Hours', href: '/time' },
  ],
  noise: [
    { label: 'RHEM by client and kind of work', href: '/rhem#where-hours-come-from' },
    { label: 'Clients', href: '/clients' },
  ],
  proactive: [
    { label: 'Room before the next hire', href: '/macro' },
    { label: 'Who works where', href: '/team' },
  ],
  leverage: [
    { label: 'What RHEM does to leverage', href: '/rhem#ladder' },
    { label: 'Try a calmer desk or a fairer price', href: '/what-if' },
  ],
};
