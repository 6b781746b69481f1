import fc from 'fast-check';
import { hostileBody, hostileValue } from './hostile.ts';
import { hostileHeader } from './hostile-header.ts';
import { hostileQueryValue, hostileSegment, queryName, rawQuery } from './hostile-url.ts';

/** One thing that is done to a valid request. */
export type Change =
  | { readonly kind: 'method'; readonly method: string }
  | { readonly kind: 'segment'; readonly at: number; readonly text: string }
  | { readonly kind: 'deeper'; readonly text: string }
  | { readonly kind: 'shallower' }
  | { readonly kind: 'query'; readonly name: string; readonly value: string }
  | { readonly kind: 'raw-query'; readonly text: string }
  | { readonly kind: 'header'; readonly header: readonly [string, string] }
  | { readonly kind: 'field'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'extra-field'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'without-field'; readonly at: number }
  | { readonly kind: 'raw-body'; readonly body: string | Uint8Array<ArrayBuffer> }
  | { readonly kind: 'huge-body'; readonly length: number };

/** Who signs in. */
export type As = 'administrator' | 'key' | 'nobody' | 'stranger';

/** A call, with the move that it makes and the numbers that the move is chosen by. */
export interface CallStep {
  readonly kind: 'call';
  readonly move: number;
  readonly picks: readonly number[];
  readonly as: As;
  readonly changes: readonly Change[];
}

export interface FaultStep {
  readonly kind: 'faulted';
  readonly move: number;
  readonly picks: readonly number[];
  readonly fault: 429 | 503 | 'drop-before-commit';
}

export type Step =
  | CallStep
  | FaultStep
  | { readonly kind: 'advance'; readonly seconds: number }
  | { readonly kind: 'lists'; readonly picks: readonly number[] };

const at = fc.nat({ max: 7 });
const value = hostileValue;
const kind = <const Kind extends string>(name: Kind) => fc.constant(name);
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'get', 'X'];
const fieldName = fc.constantFrom(
  ...[
    '__proto__',
    'constructor',
    'toString',
    '',
    'id',
    'key',
    'secret',
    'org_id',
    'type',
    'rotation_interval_days',
  ],
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: kind('method'), method: fc.constantFrom(...methods) }) },
  { weight: 4, arbitrary: fc.record({ kind: kind('segment'), at, text: hostileSegment }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('deeper'), text: hostileSegment }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('shallower') }) },
  { weight: 6, arbitrary: fc.record({ kind: kind('query'), name: queryName, value: hostileQueryValue }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('raw-query'), text: rawQuery }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('header'), header: hostileHeader }) },
  { weight: 6, arbitrary: fc.record({ kind: kind('field'), at, value }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('extra-field'), name: fieldName, value }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('without-field'), at }) },
  { weight: 5, arbitrary: fc.record({ kind: kind('raw-body'), body: hostileBody }) },
);
/** Around the limit of 1 MiB, and far above it; it takes its time. */
const hugeBody: fc.Arbitrary<Change> = fc.record({
  kind: kind('huge-body'),
  length: fc.constantFrom(2 ** 20 - 6, 2 ** 20, 2 ** 20 + 1, 2_000_000),
});

const move = fc.nat({ max: 30 });
const picks = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 6, maxLength: 6 });
const as: fc.Arbitrary<As> = fc.oneof(
  { weight: 12, arbitrary: kind('administrator') },
  { weight: 4, arbitrary: kind('key') },
  { weight: 1, arbitrary: kind('nobody') },
  { weight: 1, arbitrary: kind('stranger') },
);
const call = (changes: fc.Arbitrary<readonly Change[]>) =>
  fc.record({ kind: kind('call'), move, picks, as, changes });
const fault = fc.constantFrom(429 as const, 503 as const, 'drop-before-commit' as const);
const seconds = fc.constantFrom(1, 60, 3600, 86_400, 8_000_000);

/** A valid call, one that something was done to, time that passes, a fault, or a look at the lists. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 40, arbitrary: call(fc.constant([])) },
  { weight: 60, arbitrary: call(fc.array(change, { minLength: 1, maxLength: 3 })) },
  { weight: 1, arbitrary: call(fc.tuple(hugeBody)) },
  { weight: 3, arbitrary: fc.record({ kind: kind('faulted'), move, picks, fault }) },
  { weight: 5, arbitrary: fc.record({ kind: kind('advance'), seconds }) },
  { weight: 5, arbitrary: fc.record({ kind: kind('lists'), picks }) },
);
