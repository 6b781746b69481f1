import type { Call, CallOptions, Pages } from '@keyloom/runtime';

/** Whether two types are the same, not only assignable to each other. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : { found: A; wanted: B };

/** Does not compile unless all of these are `true`. */
export type Hold<_ extends readonly true[]> = true;

/** As `Hold`, as a statement. */
export declare function holds<_ extends true>(): void;

/** An intersection as the one object that it is. */
export type Show<T> = T extends object ? { [Name in keyof T]: T[Name] } : T;

type Content<Response> = Response extends { readonly content: infer Bodies } ? Show<Bodies> : unknown;

/** Bodies by status, as they are documented: texts are plain, all else is JSON. */
export type InMedia<Bodies> = {
  [Status in keyof Bodies]: unknown extends Bodies[Status]
    ? unknown
    : Bodies[Status] extends string
      ? { 'text/plain': Bodies[Status] }
      : { 'application/json': Bodies[Status] };
};

interface Documented {
  readonly responses: object;
}

/** The statuses with which an operation succeeds. */
export type Successes<Operations> = {
  [Name in keyof Operations]: Operations[Name] extends Documented
    ? Extract<keyof Operations[Name]['responses'], Success>
    : never;
};

type Success = 200 | 201 | 202 | 204;

/** The bodies of an operation's failures, by status and media type. */
export type Failures<Operations> = {
  [Name in keyof Operations]: Operations[Name] extends Documented
    ? {
        [Status in Exclude<keyof Operations[Name]['responses'], Success>]: Content<
          Operations[Name]['responses'][Status]
        >;
      }
    : never;
};

/** A client's methods: what each takes, whether it can do without, and what it gives. */
export type MethodsOf<Client> = {
  [Name in Exclude<keyof Client, 'request'>]: Client[Name] extends (...given: infer Given) => infer Result
    ? {
        input: Show<NonNullable<Given[0]>>;
        isOptional: undefined extends Given[0] ? true : false;
        options: Given[1];
        result: Result;
      }
    : never;
};

/** The methods that a consumer of these inputs, answers and items of lists expects. */
export type MethodsFor<Inputs, Answers, Items> = {
  [Name in keyof Inputs & keyof Answers]: {
    input: Show<Inputs[Name]>;
    isOptional: Partial<Inputs[Name]> extends Inputs[Name] ? true : false;
    options: CallOptions | undefined;
    result: Name extends keyof Items ? Pages<Answers[Name], Items[Name]> : Call<Answers[Name]>;
  };
};
