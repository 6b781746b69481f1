import { isObject } from '../document/reader.ts';
import type { GoldenAnswer, Named } from '../exchange/exchange.ts';
import { expressionOf } from '../exchange/fill.ts';

type Bound = Map<string, string>;
type Leaf = readonly [golden: string, found: unknown, at: string];

/** How an answer differs from its golden. What the golden names is kept in `values` when it is met for the first time. */
export function differences(
  golden: GoldenAnswer,
  found: GoldenAnswer,
  named: ReadonlyMap<string, Named>,
  values: Bound,
): readonly string[] {
  if (golden.status !== found.status) return [`the status is ${found.status}: ${found.body}`];
  const isJson = /json/.test(found.headers['content-type'] ?? '');
  const leaves: Leaf[] = [];
  const problems: string[] = [];
  pair(golden.headers, found.headers, 'headers');
  if (isJson) pair(readGolden(golden.body), readExactly(found.body), 'body');
  else leaves.push([golden.body, found.body, 'body']);
  // A part of a value is looked at when the value is known.
  for (const isPart of [false, true]) {
    for (const [text, value, at] of leaves) {
      if (/<\w+:\d+>/.test(text) === isPart) match(text, value, at);
    }
  }
  return problems;

  function pair(wanted: unknown, got: unknown, at: string): void {
    if (typeof wanted === 'string') leaves.push([wanted, got, at]);
    else if (Array.isArray(wanted) && Array.isArray(got)) {
      if (wanted.length !== got.length) problems.push(`${at} has ${got.length} items, not ${wanted.length}`);
      for (const [index, item] of wanted.entries()) pair(item, got[index], `${at}/${index}`);
    } else if (isObject(wanted) && isObject(got)) {
      const names = Object.keys(got);
      for (const name of names) if (!(name in wanted)) problems.push(`${at}/${name} is not in the golden`);
      for (const [name, inner] of Object.entries(wanted)) pair(inner, got[name], `${at}/${name}`);
    } else if (wanted !== got)
      problems.push(`${at} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  }

  function match(text: string, value: unknown, at: string): void {
    const expression = expressionOf(text, named, values);
    const matched = typeof value === 'string' ? expression.exec(value) : null;
    if (matched === null) problems.push(`${at} is ${JSON.stringify(value)}, not ${text}`);
    for (const [name, part] of Object.entries(matched?.groups ?? {})) values.set(name, part);
  }
}

/** JSON whose numbers stay the digits that they are written in. */
function readExactly(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown, context?: { readonly source?: string }) =>
      typeof value === 'number' ? `#${context?.source ?? value}` : value,
    );
  } catch {
    return `no JSON: ${text}`;
  }
}

/** The same for a golden, whose named numbers stand without quotes. */
const readGolden = (text: string): unknown =>
  readExactly(text.replaceAll(/(?<=[:[,])(<[a-z][\w-]*>)(?=[,\]}])/gi, '"#$1"'));
