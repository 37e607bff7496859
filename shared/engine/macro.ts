import type { DeliveryArea } from '../domain/areas';
import type { Macro, MacroArea } from './analysis';
import { forDeliveryAreas } from './areas';
import { costCeiling } from './cost-ceiling';
import { basisAmount, leverageStatus } from './leverage';
import type { Model } from './model';
import { modeledPeople } from './modeled-people';
import { ratio } from './ratio';

function macroArea(area: DeliveryArea, model: Model): MacroArea {
  const basis = basisAmount(area, model.counts);
  const { people } = model.staffing.areas[area];
  const guideline = model.settings.areas[area].guidelinePerPerson;
  return {
    basisAmount: basis,
    guideline,
    people,
    leverage: ratio(basis, people),
    peopleAtGuideline: ratio(basis, guideline),
    peopleAtMetrics: modeledPeople(area, model),
    roomAmount: people * guideline - basis,
    ceilingCentsPerSeat: area === 'proserv' ? null : costCeiling(area, model),
    status: leverageStatus(basis, people, guideline),
  };
}

/**
 * Leverage of each area against its guideline, and service revenue per employee a year in cents:
 * 12 × (MRR + NRR) ÷ everyone in service delivery (TruMethods Framework, Macro).
 */
export function macroOf(model: Model): Macro {
  const { counts, staffing } = model;
  return {
    areas: forDeliveryAreas((area) => macroArea(area, model)),
    serviceEmployees: staffing.serviceEmployees,
    serviceRevenuePerEmployeeCents: ratio(12 * (counts.mrrCents + counts.nrrCents), staffing.serviceEmployees),
  };
}
