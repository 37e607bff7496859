import type { Settings } from '@shared/domain/settings';
import { ratio } from '@shared/engine/ratio';

/** What a productive support hour costs, in cents: loaded cost of a person ÷ productive hours a month. */
export function supportHourCents(settings: Settings): number | null {
  return ratio(settings.areas.support.loadedMonthlyCents, settings.productiveHoursPerMonth);
}
