import { UnstyledButton } from '@mantine/core';
import type { Finding } from '@shared/engine/analysis';
import {
  IconActivity,
  IconArrowUp,
  IconBuilding,
  IconChartBar,
  IconChecks,
  IconChevronRight,
  IconClock,
  IconDoorExit,
  IconInfoCircle,
  IconScale,
  IconTool,
  IconUsers,
} from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { AppLink } from '../../components/AppLink';
import { PhraseText } from '../../components/PhraseText';
import { Section } from '../../components/Section';
import { useAnalysis } from '../../lib/use-analysis';
import { useFormatter } from '../../lib/use-company';
import classes from './Findings.module.css';

type Icon = ComponentType<{ size?: number; stroke?: number }>;

const iconOfFinding: Readonly<Record<string, Icon>> = {
  priceUnderCost: IconArrowUp,
  clientsToReprice: IconArrowUp,
  noiseAboveTarget: IconActivity,
  noisyClients: IconActivity,
  hiddenHours: IconClock,
  clientsToRelease: IconDoorExit,
  alignmentShareLow: IconChecks,
  gutCheckMisses: IconScale,
};

const iconOfPage: Readonly<Record<string, Icon>> = {
  '/clients': IconBuilding,
  '/tools': IconTool,
  '/team': IconUsers,
  '/macro': IconChartBar,
};

const pageNames: Readonly<Record<string, string>> = {
  '': 'Overview',
  clients: 'Clients',
  tools: 'Tools',
  team: 'Team',
  micro: 'Micro',
  macro: 'Macro',
  rhem: 'RHEM',
  time: 'Time',
  settings: 'Settings',
};

/** As many as stand beside the other columns without scrolling. */
const shownAtFirst = 7;

/** What is worth mending, the most valuable first; each leads to where it is mended. */
export function Findings() {
  const { analysis } = useAnalysis();
  const [all, setAll] = useState(false);
  const { findings } = analysis;
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <Section
      title="Findings"
      note={findings.length > 1 ? 'largest first; they overlap, so they don’t add up' : undefined}
    >
      {findings.length === 0 ? (
        <p className={classes.none}>Nothing to mend: the price covers its cost and every area carries its guideline.</p>
      ) : (
        <ul className={classes.list}>
          {shown.map((finding) => (
            <li key={finding.id}>
              <FindingLine finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {findings.length > shownAtFirst && (
        <UnstyledButton className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${findings.length - shownAtFirst} more`}
        </UnstyledButton>
      )}
    </Section>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const formatter = useFormatter();
  const page = finding.href.split('#')[0] ?? '';
  const Icon = iconOfFinding[finding.id] ?? iconOfPage[page] ?? IconInfoCircle;
  return (
    <AppLink href={finding.href} className={classes.finding}>
      <span className={classes.icon} data-severity={finding.severity}>
        <Icon size={14} stroke={2} />
      </span>
      <span className={classes.text}>
        <b>
          <PhraseText phrase={finding.title} strong={false} />
        </b>
        <small>
          <PhraseText phrase={finding.detail} strong={false} />
        </small>
      </span>
      <span className={classes.value}>
        <b>{formatter.figure(finding.annualValueCents, 'cents')}</b>
        <small>{finding.annualValueCents === null ? 'no amount' : 'a year'}</small>
      </span>
      <span className={classes.to}>
        {pageNames[page.split('/')[1] ?? ''] ?? 'Open'}
        <IconChevronRight size={14} stroke={1.75} />
      </span>
    </AppLink>
  );
}
