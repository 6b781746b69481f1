import type { Dialect } from '@keyloom/mocks';
import type { Facts } from '../notation/contract.ts';
import type { Tell } from './field-facts.ts';
import { isObject, objectAt, type Place, type Reader } from './reader.ts';

/** An answer that was met, as one text. */
export const metAs = (operation: string, status: string, mediaType = '-', dialect: Dialect): string =>
  `${operation} ${status} ${mediaType} ${dialect}`;

/** The gate: every operation × status × media type that the document declares for a dialect is shown by a golden. */
export function checkCoverage(facts: Facts, reader: Reader, met: ReadonlySet<string>, tell: Tell): void {
  for (const [operation, { call }] of Object.entries(facts.operations)) {
    const place = reader.places.find(each => each.call === call);
    for (const answer of place === undefined ? [] : declaredAnswers(operation, place, reader))
      if (!met.has(answer) && !facts.unmet?.includes(answer)) tell(facts.system, `no golden shows ${answer}`);
  }
}

function declaredAnswers(operation: string, place: Place, reader: Reader): readonly string[] {
  return Object.entries(objectAt(place.operation, 'responses')).flatMap(([status, node]) => {
    const answer = reader.resolve(node);
    const content = Object.entries(objectAt(answer, 'content'));
    const documented = content.filter(([, media]) => isObject(media) && media.schema !== undefined);
    const shown = (media: typeof content, dialect: Dialect) =>
      media.length === 0
        ? [metAs(operation, status, undefined, dialect)]
        : media.map(([mediaType]) => metAs(operation, status, mediaType, dialect));
    const isServedOnly = answer['x-served'] === 'only';
    return [...(isServedOnly ? [] : shown(documented, 'documented')), ...shown(content, 'served')];
  });
}
