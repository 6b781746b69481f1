import { createTwinOf } from './engine/create-twin.ts';
import { defaultRules } from './engine/default-rules.ts';
import type { Rules } from './engine/rules.ts';
import type { Twin, TwinOptions, TwinSource } from './engine/twin.ts';

/** What a twin of one's own system is made of. */
export interface TwinDefinition extends Pick<TwinSource, 'document' | 'validators'> {
  /**
   * What the document cannot say. How ids and secrets look, and with what the administrator signs in, follows from the
   * document where the rules leave it out.
   *
   * @default none
   */
  readonly rules?: Partial<Rules>;
}

/**
 * Makes a system of one's own into twins. Document and validators are generated from its OpenAPI document by
 * `keyloom generate`; the rules say what that document cannot.
 *
 * @param definition - Document, validators and rules of the system.
 * @returns What makes a twin of it, as `createTwin` of `@keyloom/mocks/<system>` does.
 * @throws TypeError when the administrator has no way to sign in.
 *
 * @example
 * ```ts
 * import { defineTwin, type TwinDefinition } from '@keyloom/mocks';
 *
 * // In your own code: import { document, validators } from './generated/twin.gen.ts';
 * declare const generated: Pick<TwinDefinition, 'document' | 'validators'>;
 *
 * const createTwin = defineTwin({
 *   ...generated,
 *   rules: {
 *     credentials: { bearer: 'fake-admin-token' },
 *     newKey: sequence => ({ id: `key-${sequence}`, secret: `fake-secret-${sequence}` }),
 *     check: ({ input }) => (input.name === 'taken' ? { cause: 'conflict' } : undefined),
 *     ownerField: 'account',
 *     given: { account: 'account-1' },
 *   },
 * });
 * const twin = createTwin({ seed: 1 });
 * ```
 */
export function defineTwin({ document, validators, rules }: TwinDefinition): (options?: TwinOptions) => Twin {
  const source = { document, validators, rules: { ...defaultRules(document), ...rules } };
  if (Object.keys(source.rules.credentials).length === 0)
    throw new TypeError(`The rules of ${document.system} need at least one credential.`);
  return options => createTwinOf(source, options);
}
