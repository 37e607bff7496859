import { Button, CloseButton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Figure } from '../../components/Figure';
import { VerdictTag } from '../../components/VerdictTag';
import { goTo } from '../../lib/navigate';
import { useCompany, useFormatter } from '../../lib/use-company';
import classes from './ClientPanel.module.css';
import { CostToServe } from './CostToServe';
import { statusLabels } from './client-fields';
import { type ClientRow, costPerSeatCents, seatPriceCents } from './client-row';
import { WhatWouldFixIt } from './WhatWouldFixIt';

interface ClientPanelProps {
  readonly row: ClientRow;
  readonly onClose: () => void;
}

/** One client beside the grid: what it costs, sells for and needs, what the cost is made of, and what would mend it. */
export function ClientPanel({ row, onClose }: ClientPanelProps) {
  const { entity, analysis } = row;
  const path = encodeURIComponent(row.id);
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.name}>{entity.name}</h2>
        <CloseButton aria-label="Close the details" onClick={onClose} />
      </div>
      <div className={classes.facts}>
        {analysis?.verdict && <VerdictTag verdict={analysis.verdict} />}
        <Facts row={row} />
      </div>
      {analysis && analysis.seats > 0 ? (
        <>
          <Trio row={row} />
          <CostToServe row={row} />
          <WhatWouldFixIt analysis={analysis} />
        </>
      ) : (
        <p className={classes.nothing}>
          {entity.status === 'active'
            ? 'Enter its seats to see what the client costs and needs.'
            : `A ${statusLabels[entity.status].toLowerCase()} client counts in no figure. Set it active to see what it costs and needs.`}
        </p>
      )}
      <div className={classes.foot}>
        <Button variant="filled" onClick={() => goTo(`/clients/${path}`)}>
          Open client
        </Button>
        <Button onClick={() => goTo('/what-if')}>What-if</Button>
        <Button leftSection={<IconPrinter size={14} stroke={1.75} />} onClick={() => goTo(`/reports#${path}`)}>
          Report
        </Button>
      </div>
    </>
  );
}

function Facts({ row: { entity } }: { readonly row: ClientRow }) {
  const formatter = useFormatter();
  const { targetGrossMargin } = useCompany().settings;
  const contact = [entity.contactName, entity.contactTitle].filter(Boolean).join(', ');
  const facts = [entity.since ? `since ${formatter.month(entity.since, 'short')}` : '', contact].filter(Boolean);
  return (
    <span className={classes.small}>
      {facts.length > 0 ? facts.join(' · ') : `target ${formatter.figure(targetGrossMargin, 'rate')}`}
    </span>
  );
}

function Trio({ row }: { readonly row: ClientRow }) {
  const { id, analysis } = row;
  const figures = [
    { label: 'Costs', id: `client.${id}.costPerSeat`, value: costPerSeatCents(row) },
    { label: 'Sells for', id: `client.${id}.price`, value: analysis?.priceCents ?? seatPriceCents(row) },
    { label: 'Needs', id: `client.${id}.requiredPrice`, value: analysis?.requiredPriceCents ?? null },
  ] as const;
  return (
    <dl className={classes.trio}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            <Figure id={figure.id} value={figure.value} unit="centsPerSeat" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
