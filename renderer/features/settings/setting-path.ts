import type { Settings } from '@shared/domain/settings';

type NumberPathIn<Value> = {
  [Key in keyof Value & string]: Value[Key] extends number
    ? Key
    : Value[Key] extends readonly unknown[]
      ? never
      : Value[Key] extends object
        ? `${Key}.${NumberPathIn<Value[Key]>}`
        : never;
}[keyof Value & string];

/** The path of a number in the settings, such as `areas.support.loadedMonthlyCents`. */
export type SettingPath = NumberPathIn<Settings>;

type Holder = Readonly<Record<string, unknown>>;

/** The number at a path of the settings, in its own unit. */
export function settingAt(settings: Settings, path: SettingPath): number {
  let value: unknown = settings;
  for (const key of path.split('.')) value = (value as Holder)[key];
  return value as number;
}

/** The settings with another number at a path; everything else is the same objects as before. */
export function withSettingAt(settings: Settings, path: SettingPath, value: number): Settings {
  return withValue(settings, path.split('.'), value) as Settings;
}

function withValue(holder: unknown, keys: readonly string[], value: number): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  return { ...(holder as Holder), [key]: withValue((holder as Holder)[key], rest, value) };
}
