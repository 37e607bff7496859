import { Button, CloseButton, Menu } from '@mantine/core';
import type { AllocationTarget } from '@shared/domain/areas';
import type { TeamMember } from '@shared/domain/team-member';
import { IconAlertTriangle, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { allocationNames } from '../../components/area-names';
import { Figure } from '../../components/Figure';
import { StatusTag } from '../../components/StatusTag';
import { RateInput } from '../../components/ValueInput';
import { useFormatter } from '../../lib/use-company';
import classes from './AllocationEditor.module.css';
import {
  allocationColors,
  allocationOrder,
  allocationRules,
  missingShare,
  shareOf,
  withRestGivenTo,
  withShare,
  withTypedShare,
} from './allocation';
import { saveMembers } from './change-team';
import type { MemberRow } from './member-row';

interface AllocationEditorProps {
  readonly row: MemberRow;
  readonly onClose: () => void;
}

/** One person's working time, one percentage per target with its rule; together they are to be 100 %. */
export function AllocationEditor({ row, onClose }: AllocationEditorProps) {
  const member = row.entity;
  const save = (changed: TeamMember) => saveMembers(`allocation of ${member.name}`, [changed]);
  return (
    <>
      <div className={classes.head}>
        <h2>{member.name}</h2>
        <CloseButton aria-label="Close the allocation" onClick={onClose} />
      </div>
      <p className={classes.facts}>
        {[member.title, row.away].filter(Boolean).join(' · ')}
        {member.title || row.away ? ' · ' : ''}
        <Figure id={`member.${row.id}.loadedMonthly`} value={row.loadedCents} unit="cents" /> a month, loaded
      </p>
      <div className={classes.title}>
        <h3>Where the time goes</h3>
        <TotalTag member={member} />
      </div>
      <ul className={classes.list}>
        {allocationOrder.map((target) => (
          <ShareLine key={`${row.id} ${target}`} member={member} target={target} onSave={save} />
        ))}
      </ul>
      <RestMenu member={member} onSave={save} />
    </>
  );
}

function TotalTag({ member }: { readonly member: TeamMember }) {
  const formatter = useFormatter();
  const missing = missingShare(member);
  const amount = formatter.figure(Math.abs(missing), 'rate', { exact: true });
  return (
    <span aria-live="polite">
      {missing === 0 ? (
        <StatusTag tone="good" icon={IconCheck}>
          100% allocated
        </StatusTag>
      ) : (
        <StatusTag tone="watch" icon={IconAlertTriangle}>
          {missing > 0 ? `${amount} missing to 100%` : `${amount} over 100%`}
        </StatusTag>
      )}
    </span>
  );
}

interface ShareLineProps {
  readonly member: TeamMember;
  readonly target: AllocationTarget;
  readonly onSave: (member: TeamMember) => void;
}

function ShareLine({ member, target, onSave }: ShareLineProps) {
  const share = shareOf(member, target);
  return (
    <li data-empty={share === 0 || undefined}>
      <i style={{ background: allocationColors[target] }} aria-hidden="true" />
      <span>
        {allocationNames[target]}
        <small>{allocationRules[target]}</small>
      </span>
      <RateInput
        aria-label={`${allocationNames[target]} of ${member.name}`}
        value={share === 0 ? null : share}
        placeholder="0%"
        max={1}
        onCommit={(next) => onSave(withTypedShare(member, target, next))}
        onClear={() => onSave(withShare(member, target, 0))}
      />
    </li>
  );
}

function RestMenu({ member, onSave }: { readonly member: TeamMember; readonly onSave: (member: TeamMember) => void }) {
  const formatter = useFormatter();
  const missing = missingShare(member);
  if (missing === 0) return null;
  const amount = formatter.figure(Math.abs(missing), 'rate', { exact: true });
  const targets = allocationOrder.filter((target) => missing > 0 || shareOf(member, target) > 0);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="filled" rightSection={<IconChevronDown size={14} stroke={1.75} />}>
          {missing > 0 ? `Give the rest (${amount}) to` : `Take the ${amount} too many from`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {targets.map((target) => (
          <Menu.Item key={target} onClick={() => onSave(withRestGivenTo(member, target))}>
            {allocationNames[target]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
