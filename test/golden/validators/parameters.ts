import { type Probe, probesOf } from '../document/probes.ts';
import type { Facts, OperationFacts } from '../notation/contract.ts';
import { type Field, fieldOf } from '../notation/field.ts';
import { kindOf } from '../notation/kinds.ts';

/** Parameters as they arrive, and whether they pass. */
export interface ParameterCase extends Omit<Probe, 'value'> {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What they have to be after that, the documented defaults included. */
  readonly filled: readonly (readonly [name: string, value: unknown])[];
}

/** Every probe of an operation's parameters that can be told from others when it stands in a URL. */
export function parameterCases({ parameters = {} }: OperationFacts, facts: Facts): readonly ParameterCase[] {
  const world = { facts, dialect: 'served', direction: 'request' } as const;
  const fields = Object.entries(parameters).map(([name, line]) => {
    const field = fieldOf(line);
    const probes = probesOf(line.replace(/^(path|query) /, ''), world).filter(({ value }) =>
      isText(value, field),
    );
    return { name, field, probes };
  });
  const usual: Readonly<Record<string, unknown>> = Object.fromEntries(
    fields.flatMap(({ name, field, probes }) =>
      field.isRequired ? [[name, textOf(probes.find(({ isRight }) => isRight)?.value)]] : [],
    ),
  );
  const defaults = fields.flatMap(({ name, field }) => {
    const text = field.flags.get('default');
    return text === undefined ? [] : [[name, JSON.parse(text)] as const];
  });
  return [
    { parameters: usual, filled: defaults, isRight: true, why: 'what is required' },
    ...fields.flatMap(({ name, field, probes }) => [
      ...probes.map(({ value, isRight, why }) => ({
        parameters: { ...usual, [name]: textOf(value) },
        filled: [],
        isRight,
        why: `${name} ${why}`,
      })),
      ...(field.isRequired
        ? [{ parameters: { ...usual, [name]: undefined }, filled: [], isRight: false, why: `no ${name}` }]
        : []),
    ]),
  ];
}

const textOf = (value: unknown) => (Array.isArray(value) ? value : String(value));

function isText(value: unknown, { types }: Field): boolean {
  if (types.includes('text[]')) return Array.isArray(value) && value.every(item => typeof item === 'string');
  const isNumber = types.some(type => /integer|number/.test(kindOf(type)?.type ?? ''));
  if (typeof value === 'number') return isNumber;
  return typeof value === 'string' && !(isNumber && (value === '' || !Number.isNaN(Number(value))));
}
