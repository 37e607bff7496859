import type { AreaSettings } from './settings';

/**
 * Guideline per person and month of each delivery area (TruMethods Framework, Macro), with a loaded cost and a
 * capacity that are common among MSPs, for the owner to replace.
 */
export function starterAreas(): AreaSettings {
  return {
    support: { guidelineBasis: 'mrr', guidelinePerPerson: 6_000_000, loadedMonthlyCents: 540_000, capacity: null },
    central: {
      guidelineBasis: 'endpoints',
      guidelinePerPerson: 5_000,
      loadedMonthlyCents: 580_000,
      capacity: { endpointsPerPerson: 1_100 },
    },
    tam: {
      guidelineBasis: 'mrr',
      guidelinePerPerson: 7_000_000,
      loadedMonthlyCents: 550_000,
      capacity: { clientsPerPerson: 20 },
    },
    vcio: {
      guidelineBasis: 'mrr',
      guidelinePerPerson: 14_000_000,
      loadedMonthlyCents: 675_000,
      capacity: { clientsPerPerson: 45 },
    },
    proserv: { guidelineBasis: 'nrr', guidelinePerPerson: 2_200_000, loadedMonthlyCents: 690_000, capacity: null },
  };
}
