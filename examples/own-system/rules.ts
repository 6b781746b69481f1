import { type Call, defineTwin, type Refusal } from '@keyloom/mocks';
import { document, validators } from './generated/twin.gen.ts';

/** Two keys never have one name, as long as both live. */
function check({ name, input, twin }: Call): Refusal | undefined {
  if (name !== 'createKey') return undefined;
  const living = [...twin.store.living().from(0)];
  const isTaken = living.some(key => key.fields.name === input.name);
  // The document's own 409 is the answer.
  return isTaken ? { cause: 'conflict' } : undefined;
}

/** Makes a Lattice with the one rule that its document cannot tell. */
export const createTwin = defineTwin({ document, validators, rules: { check } });
