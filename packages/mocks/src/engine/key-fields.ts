import type { TwinDocument } from './document.ts';
import { perObject } from './memo.ts';
import { plainName } from './names.ts';
import type { KeyRecord } from './store.ts';

/** Reads what the caller once gave under a name, however the operation that it was given to spells that. */
export function fieldReader(name: string, document: TwinDocument): (key: KeyRecord) => unknown {
  const plain = plainName(name);
  const others = inputNames(document).filter(other => other !== name && plainName(other) === plain);
  return ({ fields }) => {
    if (name in fields) return fields[name];
    for (const other of others) if (other in fields) return fields[other];
    return undefined;
  };
}

const inputNames = perObject(({ operations }: TwinDocument) => {
  const inputs = Object.values(operations).flatMap(({ parameters, input }) => [parameters, input]);
  return [...new Set(inputs.flatMap(schema => Object.keys(schema?.properties ?? {})))];
});
