import { defaultSettings } from '@shared/domain/new-company';
import { type Settings, settingsSchema } from '@shared/domain/settings';
import { describe, expect, it } from 'vitest';
import { areaRows } from '../../renderer/features/settings/area-settings';
import { findSettings } from '../../renderer/features/settings/find-settings';
import { numberSettings } from '../../renderer/features/settings/number-settings';
import { readRisingLimit } from '../../renderer/features/settings/read-rising-limit';
import { settingAt, withSettingAt } from '../../renderer/features/settings/setting-path';
import {
  areBandsChanged,
  isChanged,
  isSectionChanged,
  withDefaultsOf,
} from '../../renderer/features/settings/settings-changes';

const defaults = defaultSettings({ companyName: 'Larkspur IT', currency: 'USD', locale: 'en-US' });

/** Paths of all numbers in a value, lists left out. */
function numberPaths(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'number') return [path.join('.')];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => numberPaths(child, [...path, key]));
}

describe('the numbers of the settings', () => {
  it('each have one field, and only one', () => {
    expect(numberSettings.map(({ path }) => path).sort()).toEqual(numberPaths(defaults).sort());
  });

  it('have fields whose ids are the anchors that explanations lead to', () => {
    const ids = numberSettings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, path } of numberSettings) expect(path === id || path.startsWith(`${id}.`)).toBe(true);
    expect(areaRows.flatMap(({ capacity }) => capacity?.id ?? [])).toEqual([
      'areas.central.capacity',
      'areas.tam.capacity',
      'areas.vcio.capacity',
    ]);
  });

  it.each(numberSettings.map((setting) => [setting.id, setting] as const))(
    '%s takes from its lowest to its highest value and the company file agrees',
    (_id, { path, min = 0, max }) => {
      for (const value of [min, max]) {
        expect(settingsSchema.safeParse(withSettingAt(defaults, path, value)).error?.issues ?? []).toEqual([]);
      }
      for (const beyond of [max * 2 + 1, -1]) {
        expect(settingsSchema.safeParse(withSettingAt(defaults, path, beyond)).success).toBe(false);
      }
      expect(settingAt(defaults, path)).toBeGreaterThanOrEqual(min);
      expect(settingAt(defaults, path)).toBeLessThanOrEqual(max);
    },
  );
});

describe('withSettingAt', () => {
  it('changes one number and keeps the rest as the same objects', () => {
    const changed = withSettingAt(defaults, 'areas.tam.capacity.clientsPerPerson', 12);
    expect(settingAt(changed, 'areas.tam.capacity.clientsPerPerson')).toBe(12);
    expect(settingAt(defaults, 'areas.tam.capacity.clientsPerPerson')).toBe(20);
    expect(changed.areas.tam.guidelinePerPerson).toBe(defaults.areas.tam.guidelinePerPerson);
    expect(changed.areas.vcio).toBe(defaults.areas.vcio);
    expect(changed.benchmarks).toBe(defaults.benchmarks);
  });
});

describe('going back to defaults', () => {
  const changed: Settings = {
    ...withSettingAt(withSettingAt(defaults, 'rhemTarget', 0.3), 'targetGrossMargin', 0.65),
    rhemBands: [0.2, 0.3, 0.4],
    companyName: 'Fernhill IT',
  };

  it('is offered only where something differs', () => {
    const target = numberSettings.filter(({ id }) => id === 'rhemTarget' || id === 'rhemAssumed');
    expect(target.map((setting) => [setting.id, isChanged(setting, changed)])).toEqual([
      ['rhemAssumed', false],
      ['rhemTarget', true],
    ]);
    expect(areBandsChanged(changed)).toBe(true);
    expect(areBandsChanged(defaults)).toBe(false);
    expect(isSectionChanged('pricing', changed)).toBe(true);
    expect(isSectionChanged('people', changed)).toBe(false);
  });

  it('resets a whole section, bands included, and no other', () => {
    const reset = withDefaultsOf('rhem', changed);
    expect(reset.rhemTarget).toBe(defaults.rhemTarget);
    expect(reset.rhemBands).toEqual(defaults.rhemBands);
    expect(reset.targetGrossMargin).toBe(0.65);
    expect(reset.companyName).toBe('Fernhill IT');
    expect(isSectionChanged('rhem', reset)).toBe(false);
  });
});

describe('readRisingLimit', () => {
  const limit = (text: string) =>
    readRisingLimit(text, { locale: 'en-US', write: (value) => String(value), above: 0.25, below: 0.5 });

  it('takes a value between its neighbors', () => {
    expect(limit('0.4')).toEqual({ ok: true, value: 0.4 });
  });

  it('refuses one that does not rise, naming the neighbor', () => {
    expect(limit('0.25')).toEqual({ ok: false, message: 'The limits must rise: enter more than 0.25.' });
    expect(limit('0.6')).toEqual({ ok: false, message: 'The limits must rise: enter less than 0.5.' });
  });

  it('says what any field says of no number at all', () => {
    expect(limit('much').ok).toBe(false);
    expect(limit('-1')).toEqual({ ok: false, message: 'This cannot be below zero.' });
  });
});

describe('findSettings', () => {
  it('finds by words of label, help and section in any order', () => {
    expect([...findSettings('margin target').ids]).toContain('targetGrossMargin');
    expect([...findSettings('mode dark').sections]).toEqual(['appearance']);
    expect(findSettings('tam').ids.has('tamAlignmentShareMin')).toBe(true);
  });

  it('leaves everything for nothing, and nothing for nonsense', () => {
    expect(findSettings('  ').sections.size).toBe(11);
    expect(findSettings('xyzzy').ids.size).toBe(0);
  });
});
