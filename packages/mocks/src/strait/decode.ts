import type { Dialect } from '../engine/document.ts';
import type { BodyRules } from '../engine/rules.ts';

/** Spans of time that count as missing when they are not above zero. The current server refuses the days. */
const spans: Readonly<Record<Dialect, readonly string[]>> = {
  documented: ['expires_in_days', 'rotation_interval_days', 'grace_period_minutes'],
  served: ['grace_period_minutes'],
};

/** What is null counts as missing. A rotation needs no body. */
export function decodeBody(dialect: Dialect): NonNullable<BodyRules['decode']> {
  return (body, name) => {
    if (body === undefined) return name === 'rotateApiKey' ? {} : undefined;
    const given = Object.entries(body).filter(([field, value]) => {
      const isIgnored = spans[dialect].includes(field) && Number.isInteger(value) && Number(value) <= 0;
      return value !== null && !isIgnored;
    });
    return { ...(name === 'createApiKey' && { project_id: '', name: '' }), ...Object.fromEntries(given) };
  };
}
