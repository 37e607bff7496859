import type { ClientVerdict } from '../analysis';
import type { ExplainedInput } from '../explanation';
import { phrase } from '../phrase';
import { clientCostInput, clientPriceInput, clientRequiredInput, type OneClient } from './client-lines';
import { clientRhemInput } from './client-rhem-input';
import { clientMrrInput, clientSeatsInput } from './count-inputs';
import { costShare, type Draft, input, joined, months, setting } from './explain-context';
import { supportHourInput } from './rhem-inputs';

type ValueDraft = Pick<Draft, 'formula' | 'inputs'>;

function fixNoise({ count, of, context }: OneClient): ValueDraft {
  const { rhemTarget } = context.model.settings;
  return {
    formula: phrase('(RHEM − target) × cost of a Support hour × seats × 12'),
    inputs: [
      clientRhemInput(count, of, context),
      joined('−', setting('Target of reactive hours a seat', rhemTarget, 'hoursPerSeat', 'rhemTarget')),
      joined('×', supportHourInput(context)),
      joined('×', clientSeatsInput(count, context)),
      months(),
    ],
  };
}

function reprice(client: OneClient): ValueDraft {
  return {
    formula: phrase('(Price that reaches the target − price today) × seats × 12'),
    inputs: [
      clientRequiredInput(client),
      joined('−', clientPriceInput(client)),
      joined('×', clientSeatsInput(client.count, client.context)),
      months(),
    ],
  };
}

function release(client: OneClient): ValueDraft {
  const { of, context, count } = client;
  const mayCostCents = of.mrrCents * (1 - context.model.settings.targetGrossMargin);
  const mayCost: ExplainedInput = input('What it may cost', mayCostCents, 'cents', {
    parts: [clientMrrInput(count), joined('×', costShare(context))],
  });
  return {
    formula: phrase('(Cost to serve − what it may cost) × 12'),
    inputs: [clientCostInput(client), joined('−', mayCost), months()],
  };
}

const explainers: Readonly<Record<ClientVerdict, (client: OneClient) => ValueDraft>> = {
  keep: () => ({ formula: phrase('Nothing to gain'), inputs: [] }),
  fixNoise,
  reprice,
  release,
};

/** What acting on the verdict is worth a year. */
export function explainAnnualValue(client: OneClient): Omit<Draft, 'missing'> {
  return {
    title: 'What it is worth a year',
    value: client.of.annualValueCents,
    unit: 'cents',
    ...explainers[client.of.verdict ?? 'keep'](client),
  };
}
