import { UnstyledButton } from '@mantine/core';
import type { Client } from '@shared/domain/client';
import type { Lever, Scenario } from '@shared/domain/scenario';
import { chosenClientIds } from '@shared/engine/scenario/chosen-clients';
import { IconTrash } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { AppLink } from '../../components/AppLink';
import { useCompany } from '../../lib/use-company';
import classes from './ChosenClients.module.css';
import { leverName } from './lever-list';
import { clientsText } from './lever-look';
import { removeLever } from './open-scenario';

/** More names than this stand behind a click. */
const namedAtOnce = 6;

interface ChosenClientsProps {
  readonly scenario: Scenario;
  readonly lever: Lever;
}

/** The clients a lever is for, those that are gone since, and the way to take the lever out. */
export function ChosenClients({ scenario, lever }: ChosenClientsProps) {
  const { clients } = useCompany();
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const chosen = useMemo(() => chosenOf(clients, lever), [clients, lever]);
  const shown = showsAll ? chosen.active : chosen.active.slice(0, namedAtOnce);
  const more = chosen.active.length - shown.length;
  return (
    <div className={classes.clients}>
      <div>
        <ul id={listId} aria-label={`Clients of the ${leverName(lever)} lever`}>
          {shown.map(({ id, name }) => (
            <li key={id}>
              <AppLink href={`/clients/${encodeURIComponent(id)}`}>{name}</AppLink>
            </li>
          ))}
        </ul>
        {chosen.active.length > namedAtOnce && (
          <UnstyledButton
            className={classes.more}
            aria-expanded={showsAll}
            aria-controls={listId}
            onClick={() => setShowsAll(!showsAll)}
          >
            {more > 0 ? `and ${more.toLocaleString()} more` : 'show fewer'}
          </UnstyledButton>
        )}
        {chosen.inactive > 0 && <p>{clientsText(chosen.inactive)} not active: nothing changes for them.</p>}
        {chosen.deleted > 0 && <p>{clientsText(chosen.deleted)} deleted since: nothing changes for them.</p>}
      </div>
      <UnstyledButton
        className={classes.remove}
        aria-label={`Remove the ${leverName(lever)} lever`}
        onClick={() => removeLever(scenario, lever)}
      >
        <IconTrash size={14} stroke={1.75} />
      </UnstyledButton>
    </div>
  );
}

function chosenOf(clients: readonly Client[], lever: Lever) {
  const ids = chosenClientIds(lever);
  if (ids === null) return { active: [], inactive: 0, deleted: 0 };
  const chosen = new Set(ids);
  const known = clients.filter(({ id }) => chosen.has(id));
  const active = known.filter(({ status }) => status === 'active');
  return { active, inactive: known.length - active.length, deleted: chosen.size - known.length };
}
