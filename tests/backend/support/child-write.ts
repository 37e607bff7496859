import { writeSync } from 'node:fs';
import { createBackend } from '../../../electron/backend';
import { fullCompany } from './companies';

// Adds clients to the company in the data folder given until it is killed, and prints the id of each one once it is
// acknowledged.
const [, , dataDir = '', prefix = ''] = process.argv;
const backend = createBackend({
  dataDir,
  host: 'standalone',
  version: '1.2.3',
  now: () => new Date(),
  printToPdf: () => Promise.reject(new Error('Nothing is printed here.')),
});
const [template] = fullCompany.clients;
for (let at = 0; ; at += 1) {
  const id = `${prefix}-${at}`;
  const envelope = await backend.call('company.change', {
    label: id,
    changes: [{ op: 'put', part: 'clients', value: { ...template, id } }],
  });
  if (!envelope.ok) throw new Error(envelope.error.message);
  writeSync(1, `${id}\n`);
}
