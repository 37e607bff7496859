/**
 * `node tests/bench/run.mjs <name>`: bundles tests/bench/<name>.ts as it ships, plain modules without a test runner in
 * between, and runs it with the project's Node.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(import.meta.dirname));
const name = process.argv[2] ?? 'engine';
// Inside node_modules, so that packages the bench leaves outside its bundle are found.
const outDir = mkdtempSync(join(root, 'node_modules', '.bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    // Bundled as the renderer has it: Node cannot tell its named exports.
    ssr: { noExternal: ['papaparse'] },
    build: { ssr: join(import.meta.dirname, `${name}.ts`), outDir, emptyOutDir: false, minify: false },
  });
  await import(pathToFileURL(join(outDir, `${name}.js`)).href);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
