const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ctrl-C under npm arrives twice, from the terminal and from npm; that is one wish to stop. */
const echoMs = 500;

/** How often it is looked whether the shell that npm runs us in is still there. */
const lookMs = 300;

/**
 * Resolves at the first signal to stop. One that comes later than an echo of the first ends the process at once, since
 * nobody listens any more. Under npx and npm scripts a SIGTERM ends npm and its shell, and never gets here: to lose that
 * shell is a signal to stop too, or every test run would leave twins behind.
 */
export function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    const stop = () => {
      clearInterval(looking);
      resolve();
      setTimeout(stopListening, echoMs).unref();
    };
    const stopListening = () => {
      for (const signal of signals) process.removeListener(signal, stop);
    };
    for (const signal of signals) process.on(signal, stop);
    const { ppid: shell } = process;
    const look = () => process.ppid !== shell && stop();
    const looking = process.env.npm_execpath === undefined ? undefined : setInterval(look, lookMs).unref();
  });
}
