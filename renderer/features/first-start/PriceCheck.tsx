import { Button, UnstyledButton } from '@mantine/core';
import { companyFromFiveNumbers } from '@shared/domain/new-company';
import { useState } from 'react';
import { Section } from '../../components/Section';
import { useFormatter } from '../../lib/use-company';
import { checkPrice } from './check-price';
import {
  clearNumbers,
  completeNumbers,
  exampleNumbers,
  missingLabels,
  useFiveNumbersDraft,
} from './five-numbers-draft';
import { PriceAnswer } from './PriceAnswer';
import classes from './PriceCheck.module.css';
import { PriceCheckFields, useLiveNumbers } from './PriceCheckFields';
import { StartCompanyModal } from './StartCompanyModal';

/** Five numbers at the left, what they say at the right, and the way from there to a company. */
export function PriceCheck() {
  const formatter = useFormatter();
  const [naming, setNaming] = useState(false);
  const { live, setTyping } = useLiveNumbers();
  const numbers = completeNumbers(live);
  const missing = missingLabels(live);
  const useExample = () => useFiveNumbersDraft.setState(exampleNumbers);
  return (
    <div className={classes.root}>
      <Section
        title="Your five numbers"
        note="estimates will do"
        aside={
          missing.length < 5 && (
            <UnstyledButton className={classes.quiet} onClick={clearNumbers}>
              Clear
            </UnstyledButton>
          )
        }
      >
        <PriceCheckFields onTyping={setTyping} />
      </Section>
      <Section title="What they say" note={numbers ? 'changes as you type' : undefined} className={classes.answer}>
        {numbers ? (
          <>
            <PriceAnswer check={checkPrice(numbers)} />
            <div className={classes.next}>
              <Button variant="filled" onClick={() => setNaming(true)}>
                Make this my company
              </Button>
              <span className="dim small">One client, one tool and a team stand in until you enter your own.</span>
            </div>
            <StartCompanyModal
              title="Make this my company"
              opened={naming}
              onClose={() => setNaming(false)}
              makeCompany={(basics) => companyFromFiveNumbers(numbers, basics)}
            />
          </>
        ) : (
          <div className={classes.waiting}>
            <p>
              What a seat costs, what it should sell for, and how many seats one technician carries stand here as soon
              as all five numbers are in.
            </p>
            <p className={classes.missing} aria-live="polite">
              {missing.length === 5 ? 'Start with your tools.' : `Still to come: ${formatter.list(missing)}.`}
            </p>
            <Button onClick={useExample}>Fill in example numbers</Button>
          </div>
        )}
      </Section>
    </div>
  );
}
