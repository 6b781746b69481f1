/** A place in an expected answer whose value the twin chooses: what it must be, and what is learnt from it. */
export class Hole {
  /** For the complaint, such as `a new id`. */
  readonly what: string;
  /** Whether the value fits; what is learnt from it is learnt here. */
  readonly accepts: (value: unknown) => boolean;

  constructor(what: string, accepts: (value: unknown) => boolean) {
    this.what = what;
    this.accepts = accepts;
  }
}

/** A text of the twin's own words. */
export const someText = new Hole('some text', value => typeof value === 'string' && value !== '');

export const textLike = (pattern: RegExp): Hole =>
  new Hole(`a text like ${pattern}`, value => typeof value === 'string' && pattern.test(value));

/** An RFC 3339 text of an instant, in whatever zone. */
export const instant = (epochMs: number): Hole =>
  new Hole(
    `the instant ${new Date(epochMs).toISOString()}`,
    value =>
      typeof value === 'string' &&
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
      Date.parse(value) === epochMs,
  );
