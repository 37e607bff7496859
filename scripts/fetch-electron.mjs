/**
 * Fetches the Electron runtime, quietly: exit code 1 where its place does not answer within five seconds or the
 * download fails. A child of fetchElectron(), so that a download that hangs can be ended.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const answersWithinMilliseconds = 5_000;
const downloadsWithinMilliseconds = 10 * 60_000;

const require = createRequire(import.meta.url);
const { version } = require('electron/package.json');
const mirror =
  process.env.npm_config_electron_mirror ||
  process.env.ELECTRON_MIRROR ||
  'https://github.com/electron/electron/releases/download/';

try {
  await fetch(`${mirror.replace(/\/?$/, '/')}v${version}/SHASUMS256.txt`, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(answersWithinMilliseconds),
  });
} catch {
  process.exit(1);
}
console.error('Fetching the Electron runtime, once…');
const { status } = spawnSync(process.execPath, [require.resolve('electron/install.js')], {
  stdio: 'ignore',
  timeout: downloadsWithinMilliseconds,
});
process.exit(status ?? 1);
