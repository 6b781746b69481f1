import type { Json } from '../../evidence/json.ts';
import type { DocumentModel, Mutation, Operator } from './mutation.ts';
import { annotationOperators } from './operators/annotation.ts';
import { exampleOperators } from './operators/example.ts';
import { bodyOperators, operationOperators } from './operators/operation.ts';
import { parameterOperators } from './operators/parameter.ts';
import { headerOperators, responseOperators } from './operators/response.ts';
import { addSecret, objectOperators } from './operators/schema-object.ts';
import { valueOperators } from './operators/schema-value.ts';
import { securityOperators, serverOperators } from './operators/security.ts';
import { statusOperators } from './operators/status.ts';
import { readModel } from './read-model.ts';

/** A change of the document with a name that stays. */
export interface DocumentMutant extends Mutation {
  readonly id: string;
  readonly operator: string;
  readonly family: Operator['family'];
  readonly system: string;
}

/** All ways to change the document. */
export const operators: readonly Operator[] = [
  ...objectOperators,
  addSecret,
  ...valueOperators,
  ...responseOperators,
  ...headerOperators,
  ...bodyOperators,
  ...parameterOperators,
  ...operationOperators,
  ...statusOperators,
  ...securityOperators,
  ...serverOperators,
  ...annotationOperators,
  ...exampleOperators,
];

/** Every operator at every place where it applies. */
export function documentMutants(document: Json): readonly DocumentMutant[] {
  const model: DocumentModel = readModel(document);
  return operators.flatMap(operator =>
    [...operator.mutations(model)].map(mutation => ({
      ...mutation,
      id: `${operator.name}:${mutation.at}`,
      operator: operator.name,
      family: operator.family,
    })),
  );
}
