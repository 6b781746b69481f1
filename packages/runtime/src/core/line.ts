/** A text fit for one line of a log: short, without what could forge another line or steer a terminal. */
export const lineOf = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .slice(0, 200) || undefined
    : undefined;
