import { explain } from '@shared/engine/explain/explain';
import { AppLink } from '../../components/AppLink';
import { Figure } from '../../components/Figure';
import { PhraseText } from '../../components/PhraseText';
import { PageSection } from '../../components/SectionedPage';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import type { Formula } from './formulas';
import classes from './Help.module.css';
import { type ExamplePart, workedExample } from './worked-example';

/** Every formula, worked out with the owner's own figures. */
export function Formulas({ formulas }: { readonly formulas: readonly Formula[] }) {
  return (
    <PageSection id="formulas" title="Formulas" note="worked out with your own figures">
      {formulas.map((formula) => (
        <FormulaEntry key={formula.id} formula={formula} />
      ))}
    </PageSection>
  );
}

function FormulaEntry({ formula }: { readonly formula: Formula }) {
  const { id, title, letters, note, shownOn } = formula;
  return (
    <article id={`formula-${id}`} tabIndex={-1} className={classes.formula}>
      <div>
        <h3>{title}</h3>
        <p className={classes.written}>{formula.formula}</p>
        <p className={classes.note}>
          Shown on{' '}
          <AppLink href={shownOn.href} aria-label={`${shownOn.label}, where ${title} is shown`}>
            {shownOn.label}
          </AppLink>
        </p>
      </div>
      <div>
        {letters.length > 0 && (
          <dl className={classes.letters}>
            {letters.map(([letter, meaning]) => (
              <LetterMeaning key={letter} letter={letter} meaning={meaning} />
            ))}
          </dl>
        )}
        {note && <p className={classes.note}>{note}</p>}
      </div>
      <Example formula={formula} />
    </article>
  );
}

function LetterMeaning({ letter, meaning }: { readonly letter: string; readonly meaning: string }) {
  return (
    <>
      <dt>{letter}</dt>
      <dd>{meaning}</dd>
    </>
  );
}

function Example({ formula }: { readonly formula: Formula }) {
  const { company, analysis } = useAnalysis();
  const figureId = formula.example(company, analysis);
  if (figureId === null) {
    return <p className={`${classes.example} dim small`}>Nothing is entered yet that this could be worked out for.</p>;
  }
  const explanation = explain(figureId, company, analysis);
  const { title, value, unit, missing } = explanation;
  const parts = missing === null ? workedExample(explanation) : null;
  return (
    <div className={classes.example}>
      <p className={classes.exampleTitle}>{title}</p>
      {missing ? (
        <p className={classes.missing}>
          {missing.message} <AppLink href={missing.href}>Mend it</AppLink>
        </p>
      ) : (
        <div className={classes.sum}>
          {parts ? <Sum parts={parts} /> : <PhraseText phrase={explanation.formula} />}
          <span className={classes.sign}>=</span>
          <span className={classes.result}>
            <Figure id={figureId} value={value} unit={unit} format={{ exact: unit !== 'rate' }} />
          </span>
        </div>
      )}
    </div>
  );
}

function Sum({ parts }: { readonly parts: readonly ExamplePart[] }) {
  const formatter = useFormatter();
  return parts.map((part, at) =>
    part.kind === 'sign' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sum have no identity but their place.
      <span key={at} className={classes.sign}>
        {part.text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sum have no identity but their place.
      <span key={at} className={classes.value}>
        <b>{formatter.figure(part.input.value, part.input.unit, { exact: true })}</b>
        <span className={classes.valueName}>{part.input.label}</span>
      </span>
    ),
  );
}
