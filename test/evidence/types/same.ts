/** Whether two types are the same, not only assignable to each other. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : { found: A; wanted: B };

/** Does not compile unless all of these are `true`. */
export type Hold<_ extends readonly true[]> = true;

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

/** What a client's methods take and give, beside what they are expected to. */
export type Inputs<Client, Expected> = {
  [Name in keyof Expected]: Name extends keyof Client
    ? Client[Name] extends (...given: infer Given) => unknown
      ? Show<NonNullable<Given[0]>>
      : never
    : never;
};

export type Answers<Client, Expected> = {
  [Name in keyof Expected]: Name extends keyof Client
    ? Client[Name] extends (...given: never[]) => PromiseLike<infer Answer>
      ? Answer
      : never
    : never;
};

/** What the loops over a client's lists are about. */
export type Items<Client, Expected> = {
  [Name in keyof Expected]: Name extends keyof Client
    ? Client[Name] extends (...given: never[]) => AsyncIterable<infer Item>
      ? Item
      : never
    : never;
};
