import { createBackend } from '../../../electron/backend';

// Opens the data folder given and prints why that failed, or null.
const [, , dataDir = ''] = process.argv;
const backend = createBackend({
  dataDir,
  host: 'standalone',
  version: '1.2.3',
  now: () => new Date(),
  printToPdf: () => Promise.reject(new Error('Nothing is printed here.')),
});
process.stdout.write(JSON.stringify(backend.startError()));
backend.close();
