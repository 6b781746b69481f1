import type { AnswerLine, RunningWorld } from '@keyloom/mocks';
import type { MockOptions } from './options.ts';

/** Tells where the twins are, to a person or, as one line of JSON, to a program. */
export function reportStart(
  { url, twins, restored }: RunningWorld & { readonly restored: number },
  { json = false, state, host }: MockOptions,
): void {
  if (!isLoopback(host))
    console.error(
      `warning: ${host} can be reached from other machines, and the control API asks nobody who they are.`,
    );
  if (json) {
    const systems = twins.map(({ twin: { system, credential, credentials }, url: at }) => [
      system.toLowerCase(),
      { url: at, credential, credentials },
    ]);
    const control = `${url}/__keyloom`;
    console.log(JSON.stringify({ url, control, systems: Object.fromEntries(systems), restored }));
    return;
  }
  const width = Math.max(...twins.map(({ twin }) => twin.system.length));
  console.log(`Twins at ${url}, where a page shows them. Ctrl-C stops them.\n`);
  for (const { twin, url: at } of twins) {
    console.log(`  ${twin.system.padEnd(width)}  ${at}`);
    console.log(`  ${''.padEnd(width)}  ${twin.credential}`);
  }
  if (state !== undefined)
    console.log(`\n${restored} keys restored. The state is saved in ${state} when the twins stop.`);
}

/** Tells each request: method, path without its query, status, time. Never a credential or a body. */
export function tellAnswer({ json = false }: MockOptions): (line: AnswerLine) => void {
  return line => {
    if (json) console.log(JSON.stringify(line));
    else
      console.log(
        `${line.method} ${line.path} ${line.status ?? 'no answer'} ${line.durationMs.toFixed(1)} ms`,
      );
  };
}

const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|::1)$/.test(host);
