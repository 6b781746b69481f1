import { hour } from '../engine/clock.ts';
import { writeShortTime, writeTime } from '../engine/time.ts';

/** An instant as a server in another zone writes it: the same one, with an offset instead of `Z`. */
export function writeOffsetTime(epochMs: number): string {
  return `${writeTime(epochMs + hour, 'iso-utc-no-zone')}+01:00`;
}

export function written(time: number | undefined): string | undefined {
  return time === undefined ? undefined : writeShortTime(time);
}

/** Reads an RFC 3339 time, up to the next whole millisecond; `undefined` when it is none. */
export function readRfc3339(text: string): number | undefined {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3}(\d{0,6}))?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
  const time = match === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time + (/[1-9]/.test(match?.[1] ?? '') ? 1 : 0);
}
