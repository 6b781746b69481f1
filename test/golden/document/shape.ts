import type { Dialect } from '@keyloom/mocks';
import type { Facts, Fields } from '../notation/contract.ts';
import { type Field, fieldOf } from '../notation/field.ts';

/** A field as one dialect shows it. */
export interface Shown extends Field {
  /** Its name on the wire. */
  readonly name: string;
}

/** Which bodies are meant: answers know the real server's names and gaps, requests do not. */
export type Direction = 'request' | 'answer';

/** The fields of a model in a dialect: additions are served only, and served names are the first other ones. */
export function shown(fields: Fields, dialect: Dialect, direction: Direction): readonly Shown[] {
  return Object.entries(fields).flatMap(([documented, line]) => {
    const field = fieldOf(line);
    const served = field.flags.get('served');
    if (served === (dialect === 'documented' ? 'only' : 'absent')) return [];
    const [alias] = field.flags.get('aka')?.split(',') ?? [];
    const kind = field.flags.get('served-kind');
    return [
      {
        ...field,
        name: dialect === 'served' && direction === 'answer' && alias !== undefined ? alias : documented,
        types: dialect === 'served' && kind !== undefined ? [kind] : field.types,
        isRequired: field.isRequired && served !== 'only',
      },
    ];
  });
}

/** The model that a type names; undefined for kinds. */
export function modelOf({ models }: Facts, type: string): Fields | undefined {
  return Object.hasOwn(models, type) ? models[type] : undefined;
}
