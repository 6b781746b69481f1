// Preloaded into every server that is measured: tells the parent how much processor time the process has used.
process.on('message', message => {
  if (message === 'cpu') process.send?.({ cpu: process.cpuUsage() });
});
process.on('disconnect', () => process.exit());
