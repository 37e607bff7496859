import { Button } from '@mantine/core';
import type { SpiralSymptom } from '@shared/engine/analysis';
import { spiralTrends } from '@shared/engine/rhem/spiral-trend';
import { useMemo } from 'react';
import { PageHead } from '../../components/PageHead';
import { goTo } from '../../lib/navigate';
import { useAnalysis } from '../../lib/use-analysis';
import classes from './SpiralPage.module.css';
import { Symptom } from './Symptom';

/** The four symptoms of the reactive spiral with their evidence, trend and way out. */
export function SpiralPage() {
  const { company, analysis } = useAnalysis();
  const { symptoms } = analysis.spiral;
  const trends = useMemo(() => spiralTrends(company, analysis.assumptions), [company, analysis.assumptions]);
  return (
    <>
      <PageHead title="Reactive spiral" note="Noise takes the time that would prevent it">
        <Button onClick={() => goTo('/rhem')}>RHEM</Button>
        <Button onClick={() => goTo('/time')}>Enter hours</Button>
      </PageHead>
      <p className={classes.say}>
        <Headline symptoms={symptoms} />
      </p>
      <p className={classes.sub}>
        Reactive work crowds out standards and planning, and that makes more reactive work. Earlier months are measured
        on today’s seats.
      </p>
      <div className={classes.room}>
        <div className={classes.symptoms}>
          {symptoms.map((symptom) => (
            <Symptom key={symptom.id} symptom={symptom} trend={trends[symptom.id]} />
          ))}
        </div>
      </div>
    </>
  );
}

function Headline({ symptoms }: { readonly symptoms: readonly SpiralSymptom[] }) {
  const count = (status: SpiralSymptom['status']) => symptoms.filter((symptom) => symptom.status === status).length;
  const [trapped, watch, unknown] = [count('trapped'), count('watch'), count('unknown')];
  const known = symptoms.length - unknown;
  const shows = (n: number) => (n === 1 ? 'shows' : 'show');
  if (known === 0) return <>None of the four symptoms can be measured yet.</>;
  if (trapped + watch === 0) {
    return (
      <>
        <b>No</b> symptom shows
        {unknown > 0
          ? ` in the ${known} that can be measured; ${unknown} without data.`
          : ': the spiral turns your way.'}
      </>
    );
  }
  return (
    <>
      <b>{trapped + watch}</b> of {unknown > 0 ? `${known} measured` : known} symptoms {shows(trapped + watch)}
      {trapped > 0 ? (
        <>
          , <b>{trapped}</b> of them a trap.
        </>
      ) : (
        '; none of them is a trap yet.'
      )}
    </>
  );
}
