import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The folder of the company's file, the same in both hosts: `SEATWISE_DATA_DIR`, or where the operating system keeps
 * an application's data.
 */
export function dataDir(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<NodeJS.ProcessEnv> = process.env,
  home: string = homedir(),
): string {
  if (env.SEATWISE_DATA_DIR) return resolve(env.SEATWISE_DATA_DIR);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Seatwise');
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Seatwise');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'seatwise');
}
