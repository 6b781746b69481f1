import type { Complaints, Subject } from '../../evidence/subject.ts';
import { probesOf } from '../document/probes.ts';
import type { Facts, OperationFacts } from '../notation/contract.ts';
import { type Field, fieldOf } from '../notation/field.ts';
import { systems } from '../systems.ts';

const auth = 'fake-golden';
type Client = ReturnType<Subject['createClient']>;

/** What a client says by itself: it refuses ids that are none, and tells of its own changes to a list under way. */
export async function ownWord({ system, createClient }: Subject): Complaints {
  const facts = systems.find(each => each.system === system);
  if (facts === undefined) return [`${system} has no goldens`];
  const operations = Object.entries(facts.operations);
  const refusals = operations.flatMap(([name, operation]) =>
    fieldsOf(operation, facts)
      .filter(([, { types }]) => types.includes('int64'))
      .map(([field]) => refusalProblems(createClient, name, { ...leastOf(operation, facts), [field]: 'x' })),
  );
  const lists = operations.filter(([, { pages }]) => pages?.style === 'offset');
  const changes = operations.filter(([, { role }]) => /^(create|rotate|update|revoke|delete)$/.test(role));
  const walks = lists.flatMap(([list, own]) =>
    changes.map(([change, operation]) =>
      walkProblems(createClient, facts, [list, leastOf(own, facts)], [change, leastOf(operation, facts)]),
    ),
  );
  return (await Promise.all([...refusals, ...walks])).flat();
}

async function refusalProblems(
  createClient: Subject['createClient'],
  name: string,
  input: Readonly<Record<string, unknown>>,
): Complaints {
  let count = 0;
  const fetch = async () => {
    count++;
    return new Response('{}', { status: 400 });
  };
  const error = await failureOf(createClient({ auth, fetch, retry: 0 })[name]?.(input));
  return Object(error).name === 'ConfigError' && count === 0
    ? []
    : [`${name} sends ${JSON.stringify(input)}`];
}

type Made = readonly [operation: string, input: Readonly<Record<string, unknown>>];

/** Pages by offset that are walked while the same client changes something. */
async function walkProblems(
  createClient: Subject['createClient'],
  facts: Facts,
  [list, input]: Made,
  [change, given]: Made,
): Complaints {
  const { pages } = facts.operations[list] ?? {};
  const page = { [nameIn(pages?.items)]: [{}], [nameIn(pages?.total)]: 9 };
  let isChanged = false;
  const fetch = async () => new Response(JSON.stringify(page), { status: isChanged ? 400 : 200 });
  const client: Client = createClient({ auth, fetch, retry: 0 });
  const walked = client[list]?.(input);
  const walk = async () => {
    if (!isIterable(walked)) return;
    for await (const _ of walked) {
      isChanged = true;
      await failureOf(client[change]?.(given));
      isChanged = false;
    }
  };
  const error = Object(await failureOf(walk()));
  return error.name === 'IncompleteListError' ? [] : [`${list} does not tell of a ${change}: ${error.name}`];
}

const nameIn = (pointer: unknown) => String(pointer).slice(1);
const isIterable = (value: unknown): value is AsyncIterable<unknown> => Symbol.asyncIterator in Object(value);

async function failureOf(call: PromiseLike<unknown> | undefined): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    return error;
  }
}

/** The fields of an operation's input. */
function fieldsOf({ parameters, body = '' }: OperationFacts, { models }: Facts) {
  const lines = { ...parameters, ...models[body.replace('!', '')] };
  return Object.entries(lines).map(([name, line]): [string, Field] => [name, fieldOf(line)]);
}

/** What a call needs at the least. */
function leastOf(operation: OperationFacts, facts: Facts) {
  const world = { facts, dialect: 'documented', direction: 'request' } as const;
  return Object.fromEntries(
    fieldsOf(operation, facts).flatMap(([name, { isRequired, types }]) => {
      const sample = probesOf(types.join('|'), world).find(({ isRight }) => isRight)?.value;
      return isRequired ? [[name, types.includes('int64') ? '7' : sample]] : [];
    }),
  );
}
