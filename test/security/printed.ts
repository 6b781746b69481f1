import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';

/** All that a program may print of a value. */
export const printed = (value: unknown): string => {
  let written = '';
  const stream = new Writable({
    write: (chunk, _, done) => {
      written += String(chunk);
      done();
    },
  });
  const sink = new Console(stream, stream);
  sink.log(value);
  sink.error('%s %o %O %j', value, value, value, value);
  sink.dir(value, { depth: null, showHidden: true });
  sink.table([value]);
  const causes: unknown[] = [];
  for (let each = value; each instanceof Error; each = each.cause)
    causes.push(each.stack, each.message, { ...each });
  let clone: unknown;
  try {
    clone = structuredClone(value);
  } catch (error) {
    clone = error;
  }
  return [
    written,
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    inspect(value, { depth: null, showHidden: true, customInspect: false }),
    inspect(clone, { depth: null, showHidden: true }),
    JSON.stringify(value),
    JSON.stringify(causes),
    JSON.stringify(Object.getOwnPropertyDescriptors(Object(value))),
    String(value),
    `${value}`,
  ].join('\n');
};
