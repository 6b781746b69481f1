import type { Dialect } from '@keyloom/mocks';
import type {
  Conversation,
  Exchange,
  GoldenAnswer,
  GoldenFailure,
  GoldenRequest,
  Named,
  Turn,
} from './exchange.ts';

/** A blank line ends a block; what a block's lines mean: README.md. */
export function parseConversation(
  system: string,
  dialect: Dialect,
  name: string,
  text: string,
): Conversation {
  const named = new Map<string, Named>();
  const exchanges: Exchange[] = [];
  const always: Record<string, string> = {};
  let source = '';
  let at = 1;
  for (const block of text.split(/\n(?=\n)/)) {
    const lines = block.split('\n').map((line, index) => ({ line, number: at + index }));
    at += lines.length;
    const read = lines.filter(({ line }) => line !== '');
    for (const { line } of read) if (line.startsWith('# ')) source = line.slice(2);
    for (const { line } of read) {
      const [, word, kind = '', sample = ''] = /^let (\w+) (\S+) (\S+)$/.exec(line) ?? [];
      if (word !== undefined) named.set(word, { kind, sample });
    }
    for (const { line } of read) {
      const [, header, value] = /^with ([a-z-]+): (.+)$/.exec(line) ?? [];
      if (header !== undefined && value !== undefined) always[header] = value;
    }
    const [head, ...rest] = read.filter(({ line }) => !/^(# |let |with )/.test(line));
    if (head === undefined) continue;
    const common = { system, dialect, source, place: `${system}/${name}.http:${head.number}` };
    const found = exchangesOf(
      common,
      head.line,
      rest.map(({ line }) => line),
      exchanges,
    );
    exchanges.push(...found.map(exchange => withHeaders(exchange, always)));
  }
  return { system, dialect, name, named, exchanges };
}

/** What goes with every answer of the file. */
const withHeaders = (exchange: Exchange, always: Readonly<Record<string, string>>): Exchange => ({
  ...exchange,
  turns: exchange.turns.map(({ request, answer }) => ({
    request,
    answer: { ...answer, headers: { ...always, ...answer.headers } },
  })),
});

type Common = Pick<Exchange, 'system' | 'dialect' | 'source' | 'place'>;

function exchangesOf(
  common: Common,
  head: string,
  lines: readonly string[],
  before: readonly Exchange[],
): Exchange[] {
  const orders = Object.fromEntries(marked(lines, '~').map(order => pairOf(order)));
  const outcome = {
    orders,
    data: marked(lines, '=').join('') || undefined,
    failure: failureOf(marked(lines, '!')),
  };
  if (head.startsWith('each ')) {
    const answers = answersOf(lines);
    return head
      .slice(5)
      .split(' ')
      .map(operation => {
        const first = before.find(exchange => exchange.operation === operation);
        const request = first?.turns[0]?.request;
        if (first === undefined || request === undefined)
          throw new TypeError(`${common.place}: ${operation} was not called before.`);
        return {
          ...common,
          ...outcome,
          operation,
          input: first.input,
          isWalk: false,
          turns: answers.map(answer => ({ request, answer })),
        };
      });
  }
  const [, operation = '', star, input] = /^(\w+)(\*?)(?: (\{.*\}))?$/.exec(head) ?? [];
  return [
    { ...common, ...outcome, operation, input, isWalk: star === '*', turns: turnsOf(lines, common.place) },
  ];
}

function turnsOf(lines: readonly string[], place: string): Turn[] {
  const requests = runs(lines, '>', /^>!? [A-Z]+ \//).map(requestOf);
  const answers = answersOf(lines);
  if (requests.length !== answers.length) throw new TypeError(`${place}: requests and answers do not pair.`);
  return requests.flatMap((request, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ request, answer }];
  });
}

const answersOf = (lines: readonly string[]): GoldenAnswer[] =>
  runs(lines, '<', /^< \d{3}( |$)/).map(answerOf);

function requestOf([first = '', ...rest]: readonly string[]): GoldenRequest {
  const [, forbidden, method = '', path = ''] = /^>(!?) ([A-Z]+) (\S+)$/.exec(first) ?? [];
  const { headers, body } = partsOf(rest);
  return { method, path, headers, body, isForbidden: forbidden === '!' };
}

function answerOf([first = '', ...rest]: readonly string[]): GoldenAnswer {
  const [, status, mediaType] = /^< (\d{3})(?: (.+))?$/.exec(first) ?? [];
  return { status: Number(status), mediaType, ...partsOf(rest) };
}

/** Headers look like `name: value`; all else is the body, whose line breaks are the file's own. */
function partsOf(lines: readonly string[]): { headers: Record<string, string>; body: string } {
  const headers: Record<string, string> = {};
  let body = '';
  for (const line of lines.map(each => each.slice(2))) {
    const [, name, value] = /^([a-z][a-z-]*): (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && body === '') headers[name] = value;
    else body += line.trimStart();
  }
  return { headers, body };
}

/**
 * A failure in one line: `<code or -> ; <message or -> [; requestId=…] [; retryAfterMs=…]` for an error status, else the
 * name of the error and its own properties: `ParseError`, `SecretMissingError keyId=…`.
 */
function failureOf([line]: readonly string[]): GoldenFailure | undefined {
  if (line === undefined) return undefined;
  const none = { code: undefined, message: undefined, requestId: undefined, retryAfterMs: undefined };
  const [name = '', ...properties] = line.split(' ');
  if (/^[A-Z][a-z]\w*Error$/.test(name))
    return { ...none, name, more: Object.fromEntries(properties.map(each => pairOf(each, '='))) };
  const [code, message, ...more] = line.split(' ; ');
  const { requestId, retryAfterMs } = Object.fromEntries(more.map(each => pairOf(each, '=')));
  const given = (text: string | undefined) => (text === '-' ? undefined : text);
  return {
    name: 'HttpError',
    code: given(code),
    message: given(message),
    requestId,
    retryAfterMs: retryAfterMs === undefined ? undefined : Number(retryAfterMs),
    more: {},
  };
}

/** Lines of one mark that belong together, each run with its first line. */
function runs(lines: readonly string[], mark: string, first: RegExp): string[][] {
  const found: string[][] = [];
  for (const line of lines.filter(each => each.startsWith(mark))) {
    if (first.test(line)) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}

const marked = (lines: readonly string[], mark: string): string[] =>
  lines.filter(line => line.startsWith(`${mark} `)).map(line => line.slice(2));

const pairOf = (text: string, by = ' '): [string, string] => {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
};
