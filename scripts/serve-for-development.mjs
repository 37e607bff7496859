import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { createServer } from 'vite';
import electronViteConfig from '../electron.vite.config.ts';
import { root } from './run.mjs';

const backendFolders = ['electron', 'shared'].map((folder) => join(root, folder));

/**
 * The standalone host on Vite's development server: pages reload hot, the backend is loaded anew when a file behind
 * the contract changes, and calls pass the same guard as in the built app.
 */
export async function serveForDevelopment() {
  const server = createHttpServer();
  const { renderer } = electronViteConfig;
  const vite = await createServer({
    ...renderer,
    configFile: false,
    root: join(root, renderer.root),
    server: { middlewareMode: true, hmr: { server } },
  });
  const load = (path) => vite.ssrLoadModule(join(root, path));
  const { startHost } = await load('electron/standalone/start-host.ts');
  const host = await startHost({
    server,
    port: process.env.SEATWISE_PORT,
    openBackend: async (printToPdf) => (await load('electron/standalone/open-backend.ts')).openBackend(printToPdf),
    servePage: (request, response) => vite.middlewares(request, response),
  });
  console.log(`Seatwise is open at ${host.address}`);

  let reloading = Promise.resolve();
  let soon;
  const reload = async () => {
    vite.environments.ssr.moduleGraph.invalidateAll();
    await host.reload();
    vite.ws.send({ type: 'full-reload' });
  };
  vite.watcher.add(backendFolders);
  vite.watcher.on('all', (_event, path) => {
    if (!backendFolders.some((folder) => path.startsWith(folder))) return;
    // An editor may write several files at once, and one file twice.
    clearTimeout(soon);
    soon = setTimeout(() => {
      reloading = reloading.then(reload).catch((error) => console.error(error));
    }, 100);
  });
  const stop = async () => {
    await vite.close();
    await host.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
