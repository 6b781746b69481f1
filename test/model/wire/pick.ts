/** Choices by a list of numbers. Zero is the first of everything, and so are numbers that are not there. */
export class Pick {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number below a count; 0 when there is none. */
  below(count: number): number {
    return (this.#numbers[this.#at++] ?? 0) % Math.max(1, count);
  }

  of<T>(options: readonly [T, ...T[]]): T {
    const index = this.below(options.length);
    // One of the options may be `undefined`.
    return options.reduce((found, option, at) => (at === index ? option : found));
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }

  /** Mostly one of the usual ones, once in a while an odd one. */
  usual<T>(usual: readonly [T, ...T[]], odd: readonly [T, ...T[]], times = 20): T {
    return this.once(times) ? this.of(odd) : this.of(usual);
  }

  /** One of several, each as often as its weight says. */
  weighted<T>(options: readonly (readonly [weight: number, option: T])[]): T | undefined {
    let rest = this.below(options.reduce((sum, [weight]) => sum + weight, 0));
    return options.find(([weight]) => {
      rest -= weight;
      return rest < 0;
    })?.[1];
  }
}
