import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

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
    plugins: [react()],
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
