import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigationTarget } from '../lib/navigate';
import { useTargetInView } from '../lib/use-target-in-view';
import { Section } from './Section';
import classes from './SectionedPage.module.css';

interface PageSectionName {
  readonly id: string;
  readonly title: string;
}

interface SectionedPageProps {
  /** What the list of sections is a list of, for screen readers. */
  readonly label: string;
  readonly sections: readonly PageSectionName[];
  readonly children: ReactNode;
}

/**
 * A long page in sections, with the list of them staying in view beside it. A jump to a row or field of the page
 * scrolls to it, focuses it and marks it for a moment.
 */
export function SectionedPage({ label, sections, children }: SectionedPageProps) {
  const content = useRef<HTMLDivElement>(null);
  const current = useSectionInView(content, sections);
  useTargetPointedOut();
  useTargetInView();
  return (
    <div className={classes.page}>
      <nav className={classes.list} aria-label={label}>
        {sections.map(({ id, title }) => (
          <UnstyledButton
            key={id}
            className={classes.link}
            {...(id === current ? { 'aria-current': 'true' as const } : {})}
            onClick={() => showSection(id)}
          >
            {title}
          </UnstyledButton>
        ))}
      </nav>
      <div ref={content} className={classes.content}>
        {children}
      </div>
    </div>
  );
}

interface PageSectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One section of a sectioned page; its id is an anchor. */
export function PageSection({ id, children, ...rest }: PageSectionProps) {
  return (
    <div id={id} tabIndex={-1} className={classes.section} data-page-section>
      <Section {...rest}>{children}</Section>
    </div>
  );
}

function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** The topmost section in the upper part of the window. */
function useSectionInView(content: { readonly current: HTMLElement | null }, sections: readonly PageSectionName[]) {
  const [current, setCurrent] = useState(sections[0]?.id);
  const ids = sections.map(({ id }) => id).join(' ');
  useEffect(() => {
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        }
        const first = ids.split(' ').find((id) => visible.has(id));
        if (first) setCurrent(first);
      },
      { rootMargin: '-110px 0px -55% 0px' },
    );
    for (const section of content.current?.querySelectorAll('[data-page-section]') ?? []) observer.observe(section);
    return () => observer.disconnect();
  }, [content, ids]);
  return current;
}

const pointedOutMs = 2_000;

/** Marks the row or field of a jump for a moment. Runs before the target is taken by `useTargetInView`. */
function useTargetPointedOut(): void {
  const target = useNavigationTarget();
  useEffect(() => {
    const element = target === null ? null : document.getElementById(target);
    if (!element) return;
    element.dataset.pointedOut = '';
    // Not cleared with the effect: the target is gone at once, the mark stays.
    setTimeout(() => delete element.dataset.pointedOut, pointedOutMs);
  }, [target]);
}
