/**
 * Calls `onStop` once when the time is up or the signal is aborted, whichever comes first. Gives what ends the watch, so
 * that neither a timer nor a listener stays behind.
 */
export const deadline = (
  ms: number,
  signal: AbortSignal | undefined,
  onStop: (isLate: boolean) => void,
): (() => void) => {
  const end = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener?.('abort', stop);
  };
  // A timer passes nothing, a signal its event.
  const stop = (event?: unknown): void => {
    end();
    onStop(!event);
  };
  const timer = setTimeout(stop, ms);
  // What is no signal fails where it is asked whether it is aborted.
  signal?.addEventListener?.('abort', stop);
  return end;
};
