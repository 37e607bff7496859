import type { Preferences } from '@shared/domain/preferences';
import type { NativeTheme } from 'electron';
import type { Backend } from '../backend';

type Theme = Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'>;

/** Brings menus, dialogs and window frame to the person's color scheme. */
export function applyColorScheme(theme: Theme, colorScheme: Preferences['colorScheme']): void {
  theme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
}

/** The color of an empty page in the theme in force, shown until the page has painted. */
export function pageColor(theme: Theme): string {
  return theme.shouldUseDarkColors ? '#12161c' : '#ffffff';
}

/** The same backend, with the native parts following every change of the color scheme. */
export function followingColorScheme(theme: Theme, call: Backend['call']): Backend['call'] {
  return async (name, input) => {
    const answer = await call(name, input);
    if (!answer.ok) return answer;
    if ('preferences' in answer.value) applyColorScheme(theme, answer.value.preferences.colorScheme);
    if ('colorScheme' in answer.value) applyColorScheme(theme, answer.value.colorScheme);
    return answer;
  };
}
