import { AppLink } from '../../components/AppLink';
import { StatusTag } from '../../components/StatusTag';
import { symptomLook, symptomNames } from '../../components/symptom-look';
import { useAnalysis } from '../../lib/use-analysis';
import classes from './SpiralStrip.module.css';

/** An early warning of the reactive spiral: the symptoms that show, and the way to the page. Nothing while none does. */
export function SpiralStrip() {
  const { analysis } = useAnalysis();
  const showing = analysis.spiral.symptoms.filter(({ status }) => status === 'watch' || status === 'trapped');
  if (showing.length === 0) return null;
  return (
    <section className={classes.strip} aria-labelledby="spiral-strip">
      <h2 id="spiral-strip">Reactive spiral</h2>
      <ul>
        {showing.map(({ id, status }) => {
          const { tone, word, icon } = symptomLook[status];
          return (
            <li key={id}>
              {symptomNames[id]}
              <StatusTag tone={tone} icon={icon}>
                {word}
              </StatusTag>
            </li>
          );
        })}
      </ul>
      <AppLink href="/spiral">Spiral</AppLink>
    </section>
  );
}
