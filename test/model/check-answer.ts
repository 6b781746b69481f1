import type { Expected } from './exchange.ts';
import type { SystemModel } from './systems/system-model.ts';
import type { Ask, Came } from './wire/ask.ts';
import { difference } from './wire/difference.ts';
import { readExactly } from './wire/exact-json.ts';
import { Hole } from './wire/hole.ts';

/** How what came differs from what was expected; nothing when it does not. */
export function answerProblem(
  ask: Ask,
  came: Came | undefined,
  { reply, isLost, spoilt }: Expected,
  system: SystemModel,
): string | undefined {
  if (came === undefined) return isLost ? undefined : 'the connection broke, and should not have';
  if (isLost || reply === undefined) return `the connection should have broken; ${came.status} came`;
  if (came.status !== reply.status)
    return `the status is ${came.status}, not ${reply.status}; the body is ${came.text.slice(0, 400)}`;
  const wanted = { ...reply.headers, ...(spoilt === 'cut' && { 'content-length': wholeLength(came) }) };
  const headers = difference(came.headers, wanted, '');
  if (headers !== undefined) return `headers: ${headers}`;
  if (spoilt === 'cut') return came.isCut ? undefined : 'the body should have broken off';
  if (came.isCut) return 'the body broke off, and should not have';
  if (ask.method === 'HEAD') return came.text === '' ? undefined : 'an answer to HEAD has no body';
  if (reply.text !== undefined)
    return different(came.text, spoilt === 'no JSON' ? reply.text.slice(0, -1) : reply.text);
  if (reply.body === undefined) return different(came.text, '');
  if (spoilt === 'no JSON')
    return readExactly(came.text) === undefined
      ? bodyProblem(healed(came.text), reply.body)
      : 'the body is JSON';
  return bodyProblem(readExactly(came.text), reply.body) ?? system.misspelled?.(came.text);
}

const different = (text: string, wanted: string) =>
  text === wanted ? undefined : `the body is ${JSON.stringify(text)}, not ${JSON.stringify(wanted)}`;

function bodyProblem(body: unknown, wanted: unknown): string | undefined {
  const found = difference(body, wanted);
  return found === undefined
    ? undefined
    : `body: ${found}; the body is ${JSON.stringify(body)?.slice(0, 600)}`;
}

/** A JSON text that lacks its last character. */
const healed = (text: string): unknown =>
  [']', '}'].map(end => readExactly(text + end)).find(value => value !== undefined);

/** The length that the whole body would have had, of which half came. */
const wholeLength = ({ text }: Came) =>
  new Hole(
    'the length of the whole body',
    value => Math.ceil(Number(value) / 2) === Buffer.byteLength(text) && Number(value) > 0,
  );
