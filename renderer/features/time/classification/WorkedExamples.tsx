import { Button, Slider } from '@mantine/core';
import type { Company } from '@shared/domain/company';
import { workedExamples } from '@shared/engine/classification/worked-examples';
import { IconAlertTriangle, IconCheck, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { Figure } from '../../../components/Figure';
import { Section } from '../../../components/Section';
import { StatusTag } from '../../../components/StatusTag';
import { useToday } from '../../../lib/use-analysis';
import { useFormatter } from '../../../lib/use-company';
import type { Replayed } from './ClassificationView';
import classes from './ClassificationView.module.css';

interface WorkedExamplesProps {
  readonly company: Company;
  readonly replayed: Replayed | null;
  readonly onReplay: (next: Replayed) => void;
}

/** The three traps as short stories; each turn replays its way through the chart. */
export function WorkedExamples({ company, replayed, onReplay }: WorkedExamplesProps) {
  return (
    <Section
      title="Where hours hide"
      note="three cases that are easily put in the wrong place"
      className={classes.examples}
    >
      <ul className={classes.cases}>
        {workedExamples.map((example) => (
          <li key={example.id}>
            <h3>{example.title}</h3>
            <p>{example.story}</p>
            <div className={classes.turns}>
              {example.turns.map((turn) => (
                <Button
                  key={turn.when}
                  size="xs"
                  leftSection={<IconPlayerPlay size={12} stroke={1.75} />}
                  aria-pressed={replayed?.turn === turn}
                  data-shown={replayed?.turn === turn || undefined}
                  className={classes.turn ?? ''}
                  onClick={() => onReplay({ example, turn })}
                >
                  {turn.when}
                </Button>
              ))}
            </div>
            {example.id === 'tam-on-site' && <OnsiteShare company={company} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const visitHours = 20;

/** The rule for time on site: how much of it may go into fixes before the role is flagged. */
function OnsiteShare({ company }: { readonly company: Company }) {
  const formatter = useFormatter();
  const { analysis } = useToday();
  const [fixHours, setFixHours] = useState(4);
  const least = company.settings.tamAlignmentShareMin;
  const share = (visitHours - fixHours) / visitHours;
  const isKept = share >= least;
  const percent = (value: number) => formatter.figure(value, 'rate', { exact: true });
  return (
    <div className={classes.onsite}>
      <label htmlFor="fix-hours">
        Of {visitHours} hours on site, <b>{fixHours}</b> go into fixes
      </label>
      <Slider
        thumbProps={{ id: 'fix-hours' }}
        thumbLabel={`Hours of ${visitHours} that go into fixes`}
        size={4}
        min={0}
        max={visitHours}
        label={null}
        value={fixHours}
        onChange={setFixHours}
      />
      <p>
        <StatusTag tone={isKept ? 'good' : 'watch'} icon={isKept ? IconCheck : IconAlertTriangle}>
          {percent(share)} for standards
        </StatusTag>{' '}
        {isKept
          ? `At least ${percent(least)}: a small exception, still counted as RHEM.`
          : `Under ${percent(least)}: the visit has become support, and the role is flagged.`}
      </p>
      {analysis.rhem.alignmentShare !== null && (
        <p>
          {company.settings.companyName}:{' '}
          <Figure id="rhem.alignmentShare" value={analysis.rhem.alignmentShare} unit="rate" /> of on-site time goes into
          standards.
        </p>
      )}
    </div>
  );
}
