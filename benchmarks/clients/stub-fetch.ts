// Imported before any client: some keep the global `fetch` of the moment when they are loaded.
import { answerTo } from './answers.ts';

const real = globalThis.fetch;
// The global may be wrapped in order to count.
const OriginalRequest = Request;
const headers = { 'content-type': 'application/json' };
let current = real;
globalThis.fetch = (input, init) => current(input, init);

const stub: typeof fetch = async (input, init) => {
  const isRequest = input instanceof OriginalRequest;
  const method = init?.method ?? (isRequest ? input.method : 'GET');
  const { status, text } = answerTo(method, isRequest ? input.url : String(input));
  return new Response(text, { status, headers });
};

/** Lets an in-process function answer all calls of the global `fetch`, and gives what undoes that. */
export function stubFetch(): () => void {
  current = stub;
  return () => {
    current = real;
  };
}
