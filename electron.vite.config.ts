import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

// electron-vite makes asset paths relative to the page, for file:// URLs. Both hosts serve from the root of an origin,
// and pages have paths of their own, so the paths have to be absolute.
const assetsFromRoot: Plugin = {
  name: 'assets-from-root',
  config(config) {
    config.base = '/';
  },
};

const alias = { '@shared': resolve(import.meta.dirname, 'shared') };

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      // Drives the printing browser of the standalone host only, so it stays out of the installed app's dependencies.
      externalizeDeps: { include: ['playwright-core'] },
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          standalone: 'electron/standalone/main.ts',
          analyze: 'electron/cli/analyze.ts',
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      // A sandboxed preload cannot be an ES module.
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: { alias },
    plugins: [react(), assetsFromRoot],
    build: {
      minify: true,
      rolldownOptions: {
        input: {
          index: resolve(import.meta.dirname, 'renderer/index.html'),
          print: resolve(import.meta.dirname, 'renderer/print.html'),
        },
      },
    },
  },
});
