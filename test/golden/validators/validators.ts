import type { Dialect } from '@keyloom/mocks';
import { type Probe, probesOf } from '../document/probes.ts';
import type { Direction } from '../document/shape.ts';
import { answerOf } from '../notation/answer.ts';
import type { AnswerLine, Facts, OperationFacts } from '../notation/contract.ts';
import { systems } from '../systems.ts';
import { parameterCases } from './parameters.ts';

type Validate = (value: unknown) => boolean;

/** What is generated for a twin to hold requests and answers against. */
export type Validators = Readonly<
  Record<
    string,
    {
      readonly parameters: Validate;
      readonly body?: Validate;
      readonly responses: Readonly<Record<string, Readonly<Partial<Record<Dialect, Validate>>>>>;
    }
  >
>;

/** Gives a twin's validators every probe of parameters, bodies and answers: what is right passes, what is wrong does not. */
export function goldenOfValidators(system: string, validators: Validators): readonly string[] {
  const facts = systems.find(each => each.system === system);
  if (facts === undefined) return [`${system} has no goldens`];
  const complaints: string[] = [];
  const check = (where: string, validate: Validate | undefined, probes: readonly Probe[]) => {
    if ((validate === undefined) !== (probes.length === 0))
      complaints.push(`${where}: ${validate ? 'a' : 'no'} validator`);
    else if (validate !== undefined) {
      for (const { value, isRight, why } of probes)
        if (validate(value) !== isRight)
          complaints.push(`${where} ${isRight ? 'refuses' : 'lets through'}: ${why}`);
    }
  };
  for (const [name, operation] of Object.entries(facts.operations)) {
    const own = validators[name];
    check(`${name} body`, own?.body, bodyProbes(operation, facts));
    const statuses = new Set([...Object.keys(operation.answers), ...Object.keys(own?.responses ?? {})]);
    for (const status of statuses) {
      const line = operation.answers[status];
      if (line === undefined || own?.responses[status] === undefined)
        complaints.push(`${name} ${status}: only one has it`);
      for (const dialect of ['documented', 'served'] as const)
        check(
          `${name} ${status} (${dialect})`,
          own?.responses[status]?.[dialect],
          answerProbes(line ?? '-', dialect, facts),
        );
    }
    for (const { parameters, filled, isRight, why } of parameterCases(operation, facts)) {
      const found = { ...parameters };
      const passes = own?.parameters(found) ?? !isRight;
      if (passes !== isRight)
        complaints.push(`${name} parameters ${isRight ? 'refuse' : 'let through'}: ${why}`);
      for (const [parameter, value] of passes ? filled : [])
        if (found[parameter] !== value)
          complaints.push(`${name} ${parameter} is ${found[parameter]}, not ${value}: ${why}`);
    }
  }
  return complaints;
}

const worldOf = (facts: Facts, dialect: Dialect, direction: Direction) => ({ facts, dialect, direction });

/** A request may hold what only the real server takes, and, unless it is published as closed, whatever else. */
function bodyProbes({ body }: OperationFacts, facts: Facts): readonly Probe[] {
  if (body === undefined) return [];
  const isClosed = facts.closed?.includes(body.replace('!', '')) === true;
  const probes = probesOf(body, worldOf(facts, 'served', 'request'));
  return probes.map(probe => (probe.isForeign === true && !isClosed ? { ...probe, isRight: true } : probe));
}

function answerProbes(line: AnswerLine, dialect: Dialect, facts: Facts): readonly Probe[] {
  const { media, isServedOnly } = answerOf(line);
  if (isServedOnly && dialect === 'documented') return [];
  const types = media.flatMap(
    ({ type, servedAs }) => (dialect === 'served' ? servedAs : undefined) ?? type ?? [],
  );
  return types.length === 0 ? [] : probesOf(types.join('|'), worldOf(facts, dialect, 'answer'));
}
