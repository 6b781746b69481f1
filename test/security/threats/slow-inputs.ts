import { parentPort, workerData } from 'node:worker_threads';

/** A regular expression and a text that grows, on which its time grows faster than the text. */
export interface Slow {
  readonly source: string;
  readonly flags: string;
  /** What comes before, again and again, and at the end. */
  readonly attack: readonly [prefix: string, pump: string, suffix: string];
}

/** A linear one takes well below a millisecond for the longest; a quadratic one takes a fifth of a second. */
const lengths = [20, 24, 28, 40, 100, 1_000, 20_000];
const longestMs = 50;
const suffixes = ['', '\n', '\u0000'];

/** The first hostile text that takes long, if any does. */
function slowInputOf(source: string, flags: string): Slow['attack'] | undefined {
  const expression = new RegExp(source, flags.replace('g', ''));
  for (const attack of attacksOn(source)) {
    const [prefix, pump, suffix] = attack;
    for (const length of lengths) {
      const text = prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix;
      // Another program may have had the processor: what is slow is slow three times.
      if ([1, 2, 3].every(() => timeMs(expression, text) > longestMs)) return attack;
    }
  }
  return undefined;
}

function timeMs(expression: RegExp, text: string): number {
  const startedAt = performance.now();
  expression.test(text);
  return performance.now() - startedAt;
}

/** Texts made of what the expression itself is made of: that is what it can be held up with. */
function* attacksOn(source: string): Generator<Slow['attack']> {
  const atoms = atomsOf(source);
  const pairs = atoms.flatMap((one, at) => atoms.slice(at + 1).map(other => one + other));
  const [literal = ''] =
    /^[\w:/.-]{2,}/.exec(source.replace(/^\^?(?:\(\?:\w+\|?\w*\??\))?/, '').replaceAll('\\/', '/')) ?? [];
  const beginnings = [...new Set(['', literal, `http://${literal}`, ...atoms, ...beginningsOf(source)])];
  for (const suffix of suffixes) {
    for (const atom of atoms) for (const beginning of beginnings) yield [beginning, atom, suffix];
    for (const pair of pairs) yield ['', pair, suffix];
  }
}

/** Texts that get past the first parts of an expression, so that those behind them are reached. */
function beginningsOf(source: string): readonly string[] {
  const parts = source.match(/\\.|\[(?:\\.|[^\]\\])*\]|[^\\[^$|?*+(){}]/g) ?? [];
  const characters = parts.map(
    part => ['a', '0', ' ', '\n', '~', ...part].find(each => isOne(part, each)) ?? '',
  );
  return characters.slice(0, 12).map((_, at) => characters.slice(0, at + 1).join(''));
}

function isOne(part: string, character: string): boolean {
  try {
    return new RegExp(`^${part}$`).test(character);
  } catch {
    return false;
  }
}

/** One character for each thing that an expression matches. */
function atomsOf(source: string): readonly string[] {
  const classes = source
    .replaceAll('\\d', '0')
    .replaceAll('\\w', 'a')
    .replaceAll('\\s', ' ')
    .replace(/\\[bBSDW]/g, '~');
  const plain = [...classes.replaceAll(/\\(.)/g, '$1')].filter(each => !'^$|?*+()'.includes(each));
  return [...new Set(['a', '0', ' ', '/', ...plain.reverse()])].slice(0, 12);
}

for (const { source, flags } of workerData) {
  parentPort?.postMessage({ source, flags, attack: slowInputOf(source, flags) });
}
