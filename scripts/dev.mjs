/** `npm run dev`: Seatwise with hot reload, in Electron where its runtime is present, else in the browser. */
import { electronPath, whyNoWindow } from './electron-runtime.mjs';
import { requireNode } from './require-node.mjs';
import { commandOf, run } from './run.mjs';

requireNode();
const inElectron = !process.argv.includes('--standalone') && electronPath() && !whyNoWindow();
if (inElectron) process.exit(await run(process.execPath, [commandOf('electron-vite'), 'dev', '--watch']));
const { serveForDevelopment } = await import('./serve-for-development.mjs');
await serveForDevelopment();
