import { pageHrefs } from '../hrefs';
import { phrase, quantity } from '../phrase';
import { reaches } from '../ratio';
import { type FindingRule, monthsPerYear } from './finding-context';

/** Today's price is under what the cost as entered needs; the modeled cost where nobody is entered yet. */
export const priceUnderCost: FindingRule = ({ model, micro }) => {
  const basis = micro.actual.requiredPriceCents === null ? micro.modeled : micro.actual;
  const { aispCents, seats } = model.totals;
  const required = basis.requiredPriceCents;
  if (aispCents === null || required === null || model.totals.mrrCents <= 0 || reaches(aispCents, required)) return [];
  return [
    {
      id: 'priceUnderCost',
      severity: 'bad',
      title: phrase('Price is {gap} under what the cost needs', {
        gap: quantity(required - aispCents, 'centsPerSeat'),
      }),
      detail: phrase('{price} today; {required} brings {target}', {
        price: quantity(aispCents, 'centsPerSeat'),
        required: quantity(required, 'centsPerSeat'),
        target: quantity(model.settings.targetGrossMargin, 'rate'),
      }),
      annualValueCents: (required - aispCents) * seats * monthsPerYear,
      href: pageHrefs.micro,
    },
  ];
};

/** The back-of-envelope sum and the model are too far apart to trust either. */
export const gutCheckMisses: FindingRule = ({ gutCheck, micro }) => {
  if (gutCheck.withinTolerance !== false) return [];
  return [
    {
      id: 'gutCheckMisses',
      severity: 'watch',
      title: phrase('The gut check and the model are {gap} apart', {
        gap: quantity(Math.abs(gutCheck.differenceCents ?? 0), 'centsPerSeat'),
      }),
      detail: phrase('{gut} a seat by the quick sum, {modeled} modeled; Micro names the likeliest causes', {
        gut: quantity(gutCheck.totalCentsPerSeat, 'centsPerSeat'),
        modeled: quantity(micro.modeled.totalCentsPerSeat, 'centsPerSeat'),
      }),
      annualValueCents: null,
      href: pageHrefs.micro,
    },
  ];
};
