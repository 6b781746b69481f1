import type { Call } from './call.ts';
import type { CallOptions } from './call-options.ts';
import type { Pages } from './pages.ts';

interface Data {
  path?: unknown;
  query?: unknown;
  body?: unknown;
}

type Empty<T> = [NonNullable<T>] extends [never] ? true : false;
type Slot<T> = Empty<T> extends true ? unknown : NonNullable<T>;
// The detour by `infer` makes editors show the properties in place of this name.
type Show<T> = T extends infer All ? { [K in keyof All]: All[K] } : never;
type Merge<D extends Data> = Show<Slot<D['path']> & Slot<D['query']> & Slot<D['body']>>;

/** The flat input of an operation: its path and query parameters and its body fields in one object. */
export type Input<D extends Data> =
  Empty<D['path']> extends true
    ? Empty<D['query']> extends true
      ? Empty<D['body']> extends true
        ? Record<never, never>
        : NonNullable<D['body']>
      : Merge<D>
    : Merge<D>;

type At<T, Pointer extends string> = Pointer extends `/${infer Name}/${infer Rest}`
  ? At<Step<T, Name>, `/${Rest}`>
  : Pointer extends `/${infer Name}`
    ? Step<T, Name>
    : T;
type Step<T, Name extends string> = Name extends keyof NonNullable<T> ? NonNullable<T>[Name] : never;

/** The type of the items that a page holds at a JSON Pointer. */
export type ItemOf<Page, Pointer extends string> =
  NonNullable<At<Page, Pointer>> extends readonly (infer Item)[] ? Item : never;

/** One method of a client, from an operation's generated `…Data` and `…Responses`. */
export type Method<D extends Data, Responses> =
  Record<never, never> extends Input<D>
    ? (input?: Input<D>, options?: CallOptions) => Call<Responses[keyof Responses]>
    : (input: Input<D>, options?: CallOptions) => Call<Responses[keyof Responses]>;

/** As {@link Method}, for a list; `Items` is where the items are in its answer. */
export type List<D extends Data, Responses, Items extends string> =
  Record<never, never> extends Input<D>
    ? (
        input?: Input<D>,
        options?: CallOptions,
      ) => Pages<Responses[keyof Responses], ItemOf<Responses[keyof Responses], Items>>
    : (
        input: Input<D>,
        options?: CallOptions,
      ) => Pages<Responses[keyof Responses], ItemOf<Responses[keyof Responses], Items>>;
