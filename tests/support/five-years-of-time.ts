import type { Company } from '@shared/domain/company';
import type { TimeEntry } from '@shared/domain/time';
import { makeCompany } from './make-company';

export interface AmountOfTime {
  readonly clients: number;
  readonly people: number;
  readonly months: number;
  readonly rowsPerMonth: number;
}

/** A company whose time fills so many rows a month, each for another client, person or kind of work. */
export function companyWithTime({ clients, people, months, rowsPerMonth }: AmountOfTime): Company {
  const company = makeCompany({ clients, people });
  const rowsPerPerson = clients * company.workTypes.length;
  if (rowsPerMonth > rowsPerPerson * people) throw new Error('There are not so many cells in a month.');
  const time: TimeEntry[] = [];
  for (let ago = months - 1; ago >= 0; ago -= 1) {
    const index = 2026 * 12 + 8 - ago;
    const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    for (let row = 0; row < rowsPerMonth; row += 1) {
      // Spread over clients first, then kinds of work, then people, the way a busy month fills up.
      const kind = company.workTypes[Math.floor(row / clients) % company.workTypes.length];
      time.push({
        month,
        clientId: company.clients[row % clients]?.id ?? null,
        memberId: company.team[Math.floor(row / rowsPerPerson)]?.id ?? null,
        workTypeId: kind?.id ?? '',
        hours: ((row * 7 + ago * 3) % 40) / 10 + 0.1,
      });
    }
  }
  return { ...company, time };
}
