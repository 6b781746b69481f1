import type { Schema, TwinDocument, TwinResponse } from './document.ts';
import { fakeUuid } from './fake.ts';
import { schemaAt } from './pointer.ts';
import { hasType } from './render-plan.ts';
import type { Rules } from './rules.ts';

/**
 * Rules for a system of which nothing but the document is known: an administrator for each way to sign in, and keys
 * whose ids and secrets look like the document's own examples.
 */
export function defaultRules(document: TwinDocument): Pick<Rules, 'credentials' | 'newKey'> {
  const create = Object.values(document.operations).find(({ role }) => role === 'create');
  const answer = create?.responses[create.success[0] ?? 201];
  const id = modelOf(answer, create?.keyId ?? '', 'key-00000000');
  const secret = modelOf(answer, create?.secrets?.[0] ?? '', 'fake-secret-00000000000000000000');
  return {
    credentials: Object.fromEntries(document.security.map(({ kind }) => [kind, administrators[kind]])),
    newKey(sequence, { seed }) {
      const count = seed * 1_000_000 + sequence;
      return {
        id: isUuid(id) ? fakeUuid(sequence, seed) : like(id.example, count),
        secret: isUuid(secret) ? fakeUuid(sequence, seed) : like(secret.example, count),
      };
    },
  };
}

const administrators = {
  apiKey: 'fake-admin-key-000',
  bearer: 'fake-admin-token-000',
  cookie: 'fake-admin-session-000',
} as const;

interface Model {
  readonly schema: Schema;
  /** A value of the right shape. */
  readonly example: string;
}

function modelOf(answer: TwinResponse | undefined, pointer: string, usual: string): Model {
  const schema = schemaAt(answer?.schema, pointer) ?? {};
  const [first] = Array.isArray(schema.examples) ? schema.examples : [];
  const example = schema.example ?? first ?? valueAt(answer?.example, pointer);
  if (hasType(schema, 'integer')) return { schema, example: '0' };
  return { schema, example: typeof example === 'string' ? example : usual };
}

const isUuid = ({ schema }: Model) => schema.format === 'uuid';

/** A text with the same beginning and length, and a number for what follows its last separator. */
function like(model: string, count: number): string {
  const start = /^(?:.*[_.-])?/.exec(model)?.[0].length ?? 0;
  return model.slice(0, start) + String(count).padStart(model.length - start, '0');
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => Reflect.get(Object(at), name), value);
}
