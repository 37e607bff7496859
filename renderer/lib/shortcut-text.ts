/** A shortcut the way the person's system writes it: Ctrl+Z, or ⌘Z on a Mac. */
export function shortcutText(key: string, shift = false): string {
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return isMac ? `${shift ? '⇧' : ''}⌘${key}` : `Ctrl+${shift ? 'Shift+' : ''}${key}`;
}
