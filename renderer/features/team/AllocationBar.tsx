import type { TeamMember } from '@shared/domain/team-member';
import { allocationNames } from '../../components/area-names';
import { useFormatter } from '../../lib/use-company';
import classes from './AllocationBar.module.css';
import { allocationColors, allocationOrder, missingShare, shareOf } from './allocation';

/** Where a person's time goes, as a small stacked bar with words; what is missing to 100 % stays open and says so. */
export function AllocationBar({ member }: { readonly member: TeamMember }) {
  const formatter = useFormatter();
  const percent = (share: number) => formatter.figure(share, 'rate', { exact: true });
  const parts = allocationOrder.map((to) => ({ to, share: shareOf(member, to) })).filter(({ share }) => share > 0);
  const missing = missingShare(member);
  const whole = Math.max(1, 1 - missing);
  const words = parts.map(({ to, share }) =>
    share === 1 ? allocationNames[to] : `${allocationNames[to]} ${percent(share)}`,
  );
  return (
    <span className={classes.root} title={words.join(', ')}>
      <span className={classes.bar} aria-hidden="true">
        {parts.map(({ to, share }) => (
          <i key={to} style={{ width: `${(share / whole) * 100}%`, background: allocationColors[to] }} />
        ))}
      </span>
      {missing !== 0 && (
        <b className={classes.wrong}>{missing > 0 ? `${percent(missing)} missing` : `${percent(-missing)} over`}</b>
      )}
      <span className={classes.words}>{words.join(', ')}</span>
    </span>
  );
}
