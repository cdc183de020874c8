// A process that stands in for the one that reads reports: the name of each file tells it what to do.
let hangs = false;
process.on('message', (/** @type {{ name: string }} */ { name }) => {
  if (name.startsWith('dies')) process.exit(3);
  hangs ||= name.startsWith('hangs');
  if (hangs) return;
  process.send?.({ kind: 'unreadable', reason: 'fault', message: `${name} read by ${process.pid}` });
});
process.on('disconnect', () => process.exit());
