/** `npm run --silent analyze -- company.json`: the analysis of a company file as JSON. */
import { buildIfStale } from './build-if-stale.mjs';

await buildIfStale();
await import('../out/main/analyze.js');
