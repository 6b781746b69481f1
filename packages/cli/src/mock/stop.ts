const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C under npm arrives twice, from the terminal and from npm; that is one wish to stop. */
const echoMs = 500;

/**
 * Resolves at the first signal to stop. One that comes later than an echo of the first ends the process at once, since
 * nobody listens any more.
 */
export function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    const stop = () => {
      resolve();
      setTimeout(stopListening, echoMs).unref();
    };
    const stopListening = () => {
      for (const signal of signals) process.removeListener(signal, stop);
    };
    for (const signal of signals) process.on(signal, stop);
  });
}
