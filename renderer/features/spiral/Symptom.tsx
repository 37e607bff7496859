import type { SpiralSymptom } from '@shared/engine/analysis';
import type { SpiralTrend } from '@shared/engine/rhem/spiral-trend';
import { AppLink } from '../../components/AppLink';
import { PhraseText } from '../../components/PhraseText';
import { Section } from '../../components/Section';
import { StatusTag } from '../../components/StatusTag';
import { symptomLook, symptomNames } from '../../components/symptom-look';
import classes from './SpiralPage.module.css';
import { TrendChart } from './TrendChart';
import { waysOut } from './way-out';

/** A line needs two points. */
const leastPoints = 2;

interface SymptomProps {
  readonly symptom: SpiralSymptom;
  readonly trend: SpiralTrend;
}

/** One symptom: where it stands, the evidence, its trend and the way out. */
export function Symptom({ symptom: { id, status, evidence, remedy }, trend }: SymptomProps) {
  const { tone, word, icon } = symptomLook[status];
  return (
    <Section
      title={symptomNames[id]}
      className={classes.symptom}
      aside={
        <StatusTag tone={tone} icon={icon}>
          {word}
        </StatusTag>
      }
    >
      <p className={classes.evidence}>
        <PhraseText phrase={evidence} />
      </p>
      {trend.points.length >= leastPoints ? (
        <div className={classes.trend}>
          <TrendChart id={id} trend={trend} />
        </div>
      ) : (
        <p className={classes.none}>
          A trend will stand here from the second month with hours on. <AppLink href="/time">Enter hours</AppLink>
        </p>
      )}
      <dl className={classes.out}>
        <dt>Way out</dt>
        <dd>
          <PhraseText phrase={remedy} />
          <span className={classes.links}>
            {waysOut[id].map(({ label, href }) => (
              <AppLink key={href} href={href}>
                {label}
              </AppLink>
            ))}
          </span>
        </dd>
      </dl>
    </Section>
  );
}
