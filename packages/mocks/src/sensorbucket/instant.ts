const dateTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(?:Z|[+-]\d\d:\d\d)$/;

/** The instant that an RFC 3339 date-time names, in epoch milliseconds; NaN for any other text. */
export function instantOf(text: unknown): number {
  return typeof text === 'string' && dateTime.test(text) ? Date.parse(text) : Number.NaN;
}

/** The instant that the real server's store keeps: it drops the offset and takes the digits for UTC. */
export function keptInstantOf(text: unknown): number {
  return Date.parse(`${dateTime.exec(String(text))?.[1]}Z`);
}
