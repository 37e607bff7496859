import type { DeliveryArea } from '../../domain/areas';
import type { Finding, MacroArea } from '../analysis';
import { areaNames, deliveryAreaOrder } from '../areas';
import type { Phrase } from '../figure';
import { pageHrefs } from '../hrefs';
import type { Model } from '../model';
import { phrase, quantity, word } from '../phrase';
import { ratio, reaches } from '../ratio';
import { type FindingRule, monthsPerYear } from './finding-context';

const unitOf = (area: DeliveryArea) => (area === 'central' ? 'endpoints' : 'cents');

/** Labor of the people above what the guideline supports, in cents a year. */
function excessLabor(area: DeliveryArea, macro: MacroArea, model: Model): number | null {
  const perPersonCents = ratio(model.staffing.areas[area].laborCents, macro.people);
  if (perPersonCents === null || macro.peopleAtGuideline === null) return null;
  return (macro.people - macro.peopleAtGuideline) * perPersonCents * monthsPerYear;
}

function belowTitle(area: DeliveryArea, leverage: MacroArea['leverage']): Phrase {
  const each = { each: quantity(leverage, unitOf(area)) };
  if (area === 'proserv') return phrase('Project engineers bill {each} a month each', each);
  if (area === 'central') return phrase('A Centralized person looks after {each} endpoints', each);
  return phrase('{area} carries {each} of MRR a person', { area: word(areaNames[area]), ...each });
}

function belowGuideline(area: DeliveryArea, macro: MacroArea, model: Model): Finding {
  const supported = area === 'proserv' ? 'billing carries' : 'it supports';
  return {
    id: `leverage.${area}`,
    severity: 'bad',
    title: belowTitle(area, macro.leverage),
    detail: phrase(`Guideline {guideline}; ${supported} {supported} of {people} people`, {
      guideline: quantity(macro.guideline, unitOf(area)),
      supported: quantity(macro.peopleAtGuideline, 'people'),
      people: quantity(macro.people, 'people'),
    }),
    annualValueCents: area === 'proserv' ? macro.roomAmount * monthsPerYear : excessLabor(area, macro, model),
    href: pageHrefs.macro,
  };
}

function withoutPeople(area: DeliveryArea, macro: MacroArea): Finding {
  const work = area === 'proserv' ? 'is billed for projects' : area === 'central' ? 'endpoints are' : 'of MRR is';
  const template =
    area === 'central'
      ? '{amount} endpoints are supported, and nobody is allocated'
      : `{amount} a month ${work}${area === 'proserv' ? '' : ' there to carry'}, and nobody is allocated`;
  return {
    id: `noPeople.${area}`,
    severity: 'watch',
    title: phrase('Nobody works in {area}', { area: word(areaNames[area]) }),
    detail: phrase(template, { amount: quantity(macro.basisAmount, unitOf(area)) }),
    annualValueCents: null,
    href: pageHrefs.team,
  };
}

function withoutBasis(area: DeliveryArea, macro: MacroArea): Finding {
  const missing = area === 'proserv' ? 'project billing' : area === 'central' ? 'endpoints' : 'recurring revenue';
  return {
    id: `noBasis.${area}`,
    severity: 'watch',
    title: phrase('{people} people in {area} have nothing to carry', {
      people: quantity(macro.people, 'people'),
      area: word(areaNames[area]),
    }),
    detail: phrase(`No client has any ${missing}`),
    annualValueCents: null,
    href: pageHrefs.clients,
  };
}

/** Areas below their guideline, and areas with work but no people or people but no work. */
export const leverageFindings: FindingRule = ({ model, macro }) => {
  const isStaffed = model.staffing.serviceEmployees > 0;
  return deliveryAreaOrder.flatMap((area) => {
    const of = macro.areas[area];
    if (of.status === 'below') return [belowGuideline(area, of, model)];
    if (of.status === 'noPeople' && isStaffed) return [withoutPeople(area, of)];
    return of.status === 'noBasis' ? [withoutBasis(area, of)] : [];
  });
};

/** Service revenue per employee is under the benchmark. */
export const revenuePerEmployeeLow: FindingRule = ({ model, macro }) => {
  const benchmark = model.settings.benchmarks.serviceRevenuePerEmployeeCents;
  const revenue = macro.serviceRevenuePerEmployeeCents;
  if (revenue === null || model.counts.mrrCents <= 0 || reaches(revenue, benchmark)) return [];
  return [
    {
      id: 'revenuePerEmployeeLow',
      severity: 'watch',
      title: phrase('{revenue} of service revenue per employee', { revenue: quantity(revenue, 'cents') }),
      detail: phrase('The benchmark is {benchmark} a year; {people} people work in service', {
        benchmark: quantity(benchmark, 'cents'),
        people: quantity(macro.serviceEmployees, 'people'),
      }),
      annualValueCents: null,
      href: pageHrefs.macro,
    },
  ];
};
