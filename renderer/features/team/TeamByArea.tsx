import type { Company } from '@shared/domain/company';
import { deliveryAreaOrder } from '@shared/engine/areas';
import { loadedMonthlyCents, worksIn } from '@shared/engine/loaded-cost';
import { staffingOf } from '@shared/engine/staffing';
import { useMemo } from 'react';
import { allocationNames } from '../../components/area-names';
import { Figure } from '../../components/Figure';
import { AreaStrip } from '../../components/grid/AreaStrip';
import { useFormatter } from '../../lib/use-company';
import { shareOf } from './allocation';

/** People and labor cost by area, a month. */
export function TeamByArea({ company }: { readonly company: Company }) {
  const formatter = useFormatter();
  const staffing = useMemo(() => staffingOf(company), [company]);
  const nonDelivery = useMemo(() => nonDeliveryOf(company), [company]);
  const others = [
    { key: 'outside', label: 'Other delivery', ...staffing.outside, note: 'outside the areas' },
    { key: 'nonDelivery', label: 'Non-delivery', ...nonDelivery, note: 'not in the price' },
  ].filter(({ people }) => people > 0);
  return (
    <AreaStrip
      label="People and cost by area"
      parts={[
        ...deliveryAreaOrder.map((area) => ({
          key: area,
          label: allocationNames[area],
          value: (
            <Figure id={`macro.${area}.people`} value={staffing.areas[area].people} unit="people" emphasis="quiet" />
          ),
          detail: `${formatter.figure(staffing.areas[area].laborCents, 'cents')} a month`,
        })),
        ...others.map(({ key, label, people, laborCents, note }) => ({
          key,
          label,
          value: formatter.figure(people, 'people'),
          detail: `${formatter.figure(laborCents, 'cents')}, ${note}`,
        })),
      ]}
    />
  );
}

function nonDeliveryOf(company: Company): { readonly people: number; readonly laborCents: number } {
  let [people, laborCents] = [0, 0];
  for (const member of company.team) {
    if (!worksIn(member, company.asOf)) continue;
    const share = shareOf(member, 'nonDelivery');
    people += share;
    laborCents += share * loadedMonthlyCents(member);
  }
  return { people, laborCents };
}
