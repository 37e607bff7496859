import { build, buildIfStale } from './build-if-stale.mjs';
import { requireNode } from './require-node.mjs';

requireNode();
if (process.argv.includes('--if-stale')) await buildIfStale();
else process.exit(await build());
