import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the project. */
export const root = dirname(import.meta.dirname);

const require = createRequire(import.meta.url);

/** The path of a package's command, to be run by this same Node. */
export function commandOf(packageName, command = packageName) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program in the project's folder to its end and gives its exit code; Ctrl+C goes to the program, which may
 * need time to stop. `options` are those of Node's spawn.
 */
export async function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
  const pass = (signal) => child.kill(signal);
  // A terminal's Ctrl+C reaches the program by itself, so only staying alive for it is needed.
  const stay = () => undefined;
  process.on('SIGINT', stay).on('SIGTERM', pass);
  try {
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } catch (error) {
    console.error(`${program} did not start: ${error.message}`);
    return 1;
  } finally {
    process.off('SIGINT', stay).off('SIGTERM', pass);
  }
}
