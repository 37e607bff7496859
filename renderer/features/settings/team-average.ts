import type { DeliveryArea } from '@shared/domain/areas';
import type { Company } from '@shared/domain/company';
import { staffingOf } from '@shared/engine/staffing';

/**
 * What a full-time person of each area costs on average in the team as entered, in cents a month, rounded to whole units of the currency;
 * null where nobody works in the area.
 */
export function teamAverages(company: Company): Record<DeliveryArea, number | null> {
  const { areas } = staffingOf(company);
  const average = ({ people, laborCents }: { readonly people: number; readonly laborCents: number }) =>
    people > 1e-9 ? Math.round(laborCents / people / 100) * 100 : null;
  return {
    support: average(areas.support),
    central: average(areas.central),
    tam: average(areas.tam),
    vcio: average(areas.vcio),
    proserv: average(areas.proserv),
  };
}
