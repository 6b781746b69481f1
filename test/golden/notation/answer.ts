import type { AnswerLine } from './contract.ts';

/** A body that an answer may have. */
export interface Media {
  readonly mediaType: string;
  /** Type of the documented body; undefined where only the real server sends one. */
  readonly type: string | undefined;
  /** Type of the real server's body, where it is another, and where the documented one is inside it. */
  readonly servedAs: string | undefined;
  readonly servedAt: string | undefined;
}

/** An answer as its line says. */
export interface AnswerFacts {
  readonly media: readonly Media[];
  readonly isServedOnly: boolean;
  readonly evidence: readonly string[];
  readonly headerGroups: readonly string[];
  readonly words: string | undefined;
}

const known = new Map<AnswerLine, AnswerFacts>();

/** Reads an answer's line. */
export function answerOf(line: AnswerLine): AnswerFacts {
  const found = known.get(line) ?? parse(line);
  known.set(line, found);
  return found;
}

function parse(line: AnswerLine): AnswerFacts {
  const [notation = '', words] = line.split(' // ');
  const [body = '-', ...tokens] = notation.trim().split(/\s+/);
  const flags = new Map(tokens.flatMap(token => (token.includes('=') ? [pairOf(token)] : [])));
  const main = mediaOf(body, flags.get('served-as'), flags.get('served-at'));
  const others = tokens.filter(token => token.startsWith('&')).map(token => mediaOf(token.slice(1)));
  return {
    media: [main, ...others].filter(({ type, servedAs }) => type !== undefined || servedAs !== undefined),
    isServedOnly: flags.get('served') === 'only',
    evidence: evidenceOf(flags.get('by') ?? ''),
    headerGroups: tokens.filter(token => token.startsWith('+')).map(token => token.slice(1)),
    words,
  };
}

const sources: Readonly<Record<string, string>> = {
  s: 'seed',
  p: 'published spec',
  c: 'server source',
  o: 'observed',
};

/** The words of evidence for their letters. */
export const evidenceOf = (letters: string): readonly string[] =>
  [...letters].map(letter => sources[letter] ?? letter);

function mediaOf(token: string, servedAs?: string, servedAt?: string): Media {
  const [, mediaType = 'application/json', type = '-'] = /^(?:(\w+\/\w+):)?(.+)$/.exec(token) ?? [];
  return { mediaType, type: type === '-' ? undefined : type, servedAs, servedAt };
}

const pairOf = (token: string): [string, string] => {
  const at = token.indexOf('=');
  return [token.slice(0, at), token.slice(at + 1)];
};
