import type { WebPreferences } from 'electron';

/**
 * What a page of Seatwise may do, the print page included: nothing of Node, in a sandbox, with the preload as its only
 * way out. The spelling checker is off because it fetches its dictionaries from the network.
 */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  };
}
