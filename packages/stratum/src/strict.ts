import { reportOnlyOf, strictOf } from '@keyloom/runtime/strict';
import { answers } from './generated/answers.gen.js';

export { SchemaError, TimeUnitError } from '@keyloom/runtime/strict';

/**
 * Compares each answer of Stratum with the full schema, as published or as the real server sends it; anything else throws
 * a `SchemaError`, a time in the wrong unit a `TimeUnitError`. For tests and canaries: it weighs far more than the client.
 *
 * @example
 * ```ts
 * import { createStratum } from '@keyloom/stratum';
 * import { strict } from '@keyloom/stratum/strict';
 *
 * const stratum = createStratum({ auth: () => process.env.API_KEY ?? '', strict });
 * ```
 */
export const strict = strictOf(answers, 'either');

/** As {@link strict}, but only the published shape passes. */
export const documentedOnly = strictOf(answers, 'documented');

/**
 * As {@link strict}, but what differs is told to the `drift` observer and nothing is thrown: for production.
 *
 * @example
 * ```ts
 * import { createStratum } from '@keyloom/stratum';
 * import { reportOnly } from '@keyloom/stratum/strict';
 *
 * const stratum = createStratum({
 *   auth: () => process.env.API_KEY ?? '',
 *   strict: reportOnly,
 *   drift: ({ operation, kind, detail }) => console.warn(operation, kind, detail),
 * });
 * ```
 */
export const reportOnly = reportOnlyOf(answers);
