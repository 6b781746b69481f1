import { assertFault, type Fault } from './fault.ts';

/** One step of a plan: the next call of an operation, and what happens to it; `undefined` is nothing. */
export interface FaultStep<Name extends string = string> {
  readonly operation: Name;
  readonly fault: Fault | undefined;
}

/** A failure that is still to come. */
export interface FaultOrder extends FaultStep {
  /** To the next call, to every call, or as a step of a plan. */
  readonly when: 'next' | 'always' | 'plan';
}

/**
 * Failures that a test orders in advance, by the names of the system's operations.
 *
 * @example
 * ```ts
 * import { createTwin } from '@keyloom/mocks/clerk';
 *
 * const clerk = createTwin();
 * clerk.faults.next('createApiKey', 'commit-then-drop');
 * clerk.faults.always('getApiKeys', { status: 429, retryAfter: 2 });
 * clerk.faults.plan([
 *   { operation: 'revokeApiKey', fault: { slow: 50 } },
 *   { operation: 'revokeApiKey', fault: undefined },
 *   { operation: 'revokeApiKey', fault: 503 },
 * ]);
 * clerk.faults.clear();
 * ```
 */
export interface Faults<Name extends string = string> {
  /** Happens to the next call of an operation. Ordered twice, it happens twice. Comes before `always` and a plan. */
  next(operation: Name, fault: Fault): void;
  /** Happens to every call of an operation, until `clear`. */
  always(operation: Name, fault: Fault): void;
  /**
   * A script over several operations: a call takes the first step that is left, if that names its operation.
   * A call of an operation that the first step does not name is left alone, and takes no step.
   */
  plan(steps: readonly FaultStep<Name>[]): void;
  /** Forgets all orders. */
  clear(): void;
  /** What is still to come. A test may end with `expect(clerk.faults.orders).toEqual([])`: what it ordered has happened. */
  readonly orders: readonly FaultOrder[];
}

/** Faults, with the side that the engine takes them from. */
export interface FaultQueue extends Faults {
  take(operation: string): Fault | undefined;
}

export function createFaults(operations: Readonly<Record<string, unknown>>): FaultQueue {
  const queues = new Map<string, Fault[]>();
  const standing = new Map<string, Fault>();
  let steps: FaultStep[] = [];

  function check({ operation, fault }: FaultStep) {
    if (!Object.hasOwn(operations, operation)) {
      throw new TypeError(
        `There is no operation ${operation}. There are: ${Object.keys(operations).join(', ')}.`,
      );
    }
    if (fault !== undefined) assertFault(fault);
  }

  return {
    next(operation, fault) {
      check({ operation, fault });
      const queue = queues.get(operation);
      if (queue === undefined) queues.set(operation, [fault]);
      else queue.push(fault);
    },
    always(operation, fault) {
      check({ operation, fault });
      standing.set(operation, fault);
    },
    plan(script) {
      for (const step of script) check(step);
      steps.push(...script);
    },
    take(operation) {
      const next = queues.get(operation)?.shift();
      if (next !== undefined) return next;
      if (steps[0]?.operation === operation) return steps.shift()?.fault;
      return standing.get(operation);
    },
    get orders() {
      const ordered = ([operation, fault]: [string, Fault], when: FaultOrder['when']) => ({
        operation,
        when,
        fault,
      });
      return [
        ...[...queues].flatMap(([operation, queue]) =>
          queue.map(fault => ordered([operation, fault], 'next')),
        ),
        ...steps.map(step => ({ ...step, when: 'plan' as const })),
        ...[...standing].map(entry => ordered(entry, 'always')),
      ];
    },
    clear() {
      queues.clear();
      standing.clear();
      steps = [];
    },
  };
}
