import type { Company } from '../../domain/company';
import type { Figure } from '../analysis';
import { modelOf } from '../model';
import { ratio, reaches } from '../ratio';
import { type AlignmentHours, summarizeTime } from '../recorded-time';

/** On-site alignment hours and the share of them that was standards and alignment. */
export interface AlignmentShare {
  readonly onsite: number;
  readonly aligned: number;
  readonly share: Figure;
  /** Under the least the settings ask for. */
  readonly isLow: boolean;
}

/** One person on site, a month on average over the window. */
export interface AlignmentOfPerson extends AlignmentShare {
  readonly memberId: string | null;
  /** Null where the hours name nobody. */
  readonly name: string | null;
}

/** Everyone on site in one month, and each of them. */
export interface AlignmentOfMonth extends AlignmentShare {
  readonly month: string;
  readonly people: readonly (AlignmentShare & { readonly memberId: string | null })[];
}

function shareOf({ onsite, aligned }: Pick<AlignmentHours, 'onsite' | 'aligned'>, least: number): AlignmentShare {
  const share = ratio(aligned, onsite);
  return { onsite, aligned, share, isLow: share !== null && !reaches(share, least) };
}

/** The alignment share of each person over the window, the most hours on site first. */
export function alignmentByPerson(company: Company): readonly AlignmentOfPerson[] {
  const least = company.settings.tamAlignmentShareMin;
  const names = new Map(company.team.map(({ id, name }) => [id, name]));
  return (modelOf(company, {}).window?.alignment ?? [])
    .map((hours) => ({
      memberId: hours.memberId,
      name: hours.memberId === null ? null : (names.get(hours.memberId) ?? null),
      ...shareOf(hours, least),
    }))
    .sort((left, right) => right.onsite - left.onsite);
}

/** The alignment share of every month up to `asOf` with alignment time on site, oldest first. */
export function alignmentByMonth(company: Company): readonly AlignmentOfMonth[] {
  const least = company.settings.tamAlignmentShareMin;
  return summarizeTime(company.time, company.workTypes)
    .filter(({ month, alignment }) => month <= company.asOf && alignment.length > 0)
    .map(({ month, alignment }) => ({
      month,
      ...shareOf(
        {
          onsite: alignment.reduce((hours, each) => hours + each.onsite, 0),
          aligned: alignment.reduce((hours, each) => hours + each.aligned, 0),
        },
        least,
      ),
      people: alignment.map((hours) => ({ memberId: hours.memberId, ...shareOf(hours, least) })),
    }));
}
