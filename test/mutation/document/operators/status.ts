import { at, below, type Json, partOf, partsOf, renameKey } from '../../../evidence/json.ts';
import type { DocumentedOperation, Operator } from '../mutation.ts';

interface PlacedStatus {
  readonly operation: DocumentedOperation;
  readonly status: string;
  readonly response: Json;
}

/** Statuses are changed at each operation, also where the response behind one is shared. */
function onStatuses(
  name: string,
  other: (place: PlacedStatus) => string | undefined,
  what: (status: string, other: string) => string,
  change: (responses: Json, status: string, other: string) => void,
): Operator {
  return {
    family: 'status',
    name: `status/${name}`,
    *mutations({ operations, document }) {
      for (const operation of operations) {
        for (const [status, given] of partsOf(operation.operation, 'responses')) {
          const response = typeof given.$ref === 'string' ? at(document, given.$ref.slice(1)) : given;
          const changed = other({ operation, status, response });
          if (changed === undefined) continue;
          yield {
            system: operation.system,
            at: below(operation.at, 'responses', status),
            what: what(status, changed),
            apply: mutated => change(partOf(at(mutated, operation.at), 'responses') ?? {}, status, changed),
          };
        }
      }
    },
  };
}

const successes = ['200', '201', '202', '204'];
const errors = ['400', '401', '403', '404', '409', '410', '418', '422', '500', '502'];
const isFree = ({ operation }: PlacedStatus, status: string) =>
  partOf(partOf(operation.operation, 'responses'), status) === undefined;
const becomes = (status: string, other: string) => `${status} becomes ${other}`;
const rename = (responses: Json, status: string, other: string) => renameKey(responses, status, other);

/** The operators on the statuses of operations. */
export const statusOperators: readonly Operator[] = [
  onStatuses(
    'change-success',
    place =>
      place.status.startsWith('2')
        ? successes.find(other => other !== place.status && isFree(place, other))
        : undefined,
    becomes,
    rename,
  ),
  onStatuses(
    'change-error',
    place => {
      if (place.status.startsWith('2') || place.status === 'default') return undefined;
      return errors.slice(errors.indexOf(place.status) + 1).find(other => isFree(place, other)) ?? '418';
    },
    becomes,
    rename,
  ),
  onStatuses(
    'remove',
    ({ status }) => (status.startsWith('2') ? undefined : ''),
    status => `${status} is not there`,
    (responses, status) => delete responses[status],
  ),
  onStatuses(
    'remove-second-success',
    ({ operation, status }) => {
      const known = Object.keys(partOf(operation.operation, 'responses') ?? {});
      return status.startsWith('2') && known.filter(other => other.startsWith('2')).length > 1
        ? ''
        : undefined;
    },
    status => `${status} is not there`,
    (responses, status) => delete responses[status],
  ),
  onStatuses(
    'success-as-default',
    place => (place.status.startsWith('2') && isFree(place, 'default') ? 'default' : undefined),
    becomes,
    rename,
  ),
  onStatuses(
    'default-as-success',
    place => (place.status === 'default' ? successes.find(other => isFree(place, other)) : undefined),
    becomes,
    rename,
  ),
  onStatuses(
    'narrow-default',
    place => (place.status === 'default' ? errors.find(other => isFree(place, other)) : undefined),
    becomes,
    rename,
  ),
  {
    family: 'status',
    name: 'status/add',
    *mutations({ operations }) {
      for (const { system, at: place } of operations) {
        yield {
          system,
          at: place,
          what: 'there is a status that nobody sends',
          apply(document) {
            const responses = partOf(at(document, place), 'responses') ?? {};
            responses['410'] = { description: 'Gone.', 'x-evidence': ['seed'] };
          },
        };
      }
    },
  },
];
