import { AppLink } from '../../components/AppLink';
import { PageSection } from '../../components/SectionedPage';
import type { Term } from './glossary';
import classes from './Help.module.css';
import { placeOf } from './place-of';

/** Terms with their meanings; each is an anchor. */
export function Glossary({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <PageSection id="glossary" title="Glossary">
      <dl className={classes.terms}>
        {terms.map(({ id, name, also, meaning, href }) => (
          <div key={id} id={id} tabIndex={-1} className={classes.term}>
            <dt>
              {name}
              {also && <span className={classes.also}>{also}</span>}
            </dt>
            <dd>{meaning}</dd>
            {href ? (
              <dd className={classes.link}>
                <AppLink href={href} aria-label={`${placeOf(href)}, for ${name}`}>
                  {placeOf(href)}
                </AppLink>
              </dd>
            ) : (
              <dd />
            )}
          </div>
        ))}
      </dl>
    </PageSection>
  );
}
