import { areaNames } from '../areas';
import { pageHrefs } from '../hrefs';
import { missingReasons } from '../missing/reasons';
import { phrase, word } from '../phrase';
import { rhemBreakdown } from '../rhem/rhem-breakdown';
import { seatsInput } from './count-inputs';
import { type Draft, type ExplainContext, input, joined } from './explain-context';
import type { WorkFigure } from './figure-id';
import { priceForCost, supportHourInput } from './rhem-inputs';

/** How the hours of one kind of reactive work, and what they do to the price, come about; null without such hours. */
export function explainWork(id: string, figure: WorkFigure, context: ExplainContext): Draft | null {
  const breakdown = rhemBreakdown(context.company, context.analysis.assumptions);
  const work = breakdown?.work.find((each) => each.id === id);
  if (breakdown === null || work === undefined) return null;
  const hours = input(`${work.name}, a month`, work.hours, 'hours', { href: pageHrefs.time });
  const rhem = input('Hours a seat', work.rhem, 'hoursPerSeat', {
    parts: [hours, joined('÷', seatsInput(context))],
  });
  const note = phrase('Logged under {area}. Average of {months}.', {
    area: word(areaNames[work.loggedUnder]),
    months: { months: breakdown.months },
  });
  const missing = missingReasons.noSeats;
  switch (figure) {
    case 'hours':
      return {
        title: `${work.name}, a month`,
        value: work.hours,
        unit: 'hours',
        formula: phrase('Every hour of this kind, whoever did it'),
        inputs: [hours],
        note,
        missing,
      };
    case 'rhem':
      return {
        title: `${work.name}, hours a seat`,
        value: work.rhem,
        unit: 'hoursPerSeat',
        formula: phrase('Hours of this kind ÷ seats'),
        inputs: rhem.parts ?? [],
        note,
        missing,
      };
    case 'priceEffect':
      return {
        title: `${work.name}, in the price of a seat`,
        value: work.priceEffectCents,
        unit: 'centsPerSeat',
        formula: phrase('Hours a seat × cost of a Support hour × price for a dollar of cost'),
        inputs: [rhem, joined('×', supportHourInput(context)), joined('×', priceForCost(context))],
        note,
        missing,
      };
  }
}
