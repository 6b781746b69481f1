import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Door } from './conversation.ts';

/** A `python3` that runs, if there is one. */
export function findPython(): string | undefined {
  const program = 'python3';
  return spawnSync(program, ['--version']).status === 0 ? program : undefined;
}

/** A door's `fetch` whose requests Python's `urllib` puts on the wire, and whose answers it reads. */
export function startPython(program: string): { readonly fetch: Door['fetch']; end(): void } {
  const script = fileURLToPath(new URL('say.py', import.meta.url));
  const child = spawn(program, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async fetch(url, { method, headers, body }) {
      child.stdin.write(`${JSON.stringify({ url, method, headers, body })}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error('Python ended; its own words are above.');
      const answer: { status: number; type: string | null; body: string } = JSON.parse(value);
      return new Response(answer.body === '' ? null : answer.body, {
        status: answer.status,
        headers: answer.type === null ? {} : { 'content-type': answer.type },
      });
    },
    end: () => void child.stdin.end(),
  };
}
