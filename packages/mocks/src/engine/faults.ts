/** Failures that a test orders in advance. */
export interface Faults {
  /**
   * The next call of an operation is answered with a status and the document's own example for it, and changes nothing.
   * Ordered twice, it happens twice.
   */
  next(operation: string, status: number): void;
  /** Forgets all orders. */
  clear(): void;
}

/** Faults, with the side that the engine takes them from. */
export interface FaultQueue extends Faults {
  take(operation: string): number | undefined;
}

export function createFaults(operations: Readonly<Record<string, unknown>>): FaultQueue {
  const queues = new Map<string, number[]>();
  return {
    next(operation, status) {
      if (!Object.hasOwn(operations, operation)) {
        throw new TypeError(
          `There is no operation ${operation}. There are: ${Object.keys(operations).join(', ')}.`,
        );
      }
      queues.set(operation, [...(queues.get(operation) ?? []), status]);
    },
    take: operation => queues.get(operation)?.shift(),
    clear: () => queues.clear(),
  };
}
