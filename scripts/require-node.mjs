/**
 * Stops with a plain message where the running Node cannot load the database. Node 24 comes with the project as the
 * `node` dev dependency; `npm ci --ignore-scripts` leaves it out, and npm then quietly uses the system's.
 */
export function requireNode() {
  // better-sqlite3's binaries are built for Node-API 10; older versions of Node crash on them without a word.
  if (Number(process.versions.napi) >= 10) return;
  console.error(
    `Seatwise needs Node 24, and this is Node ${process.versions.node}.\n` +
      'Node 24 comes with the project: run "npm ci" (without --ignore-scripts) and start with npm, as in "npm start".',
  );
  process.exit(1);
}
