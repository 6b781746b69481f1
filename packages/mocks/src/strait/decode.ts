import type { BodyRules } from '../engine/rules.ts';

const spans: ReadonlySet<string> = new Set([
  'expires_in_days',
  'rotation_interval_days',
  'grace_period_minutes',
]);

/** What is null counts as missing, and so does a span of time that is not above zero. A rotation needs no body. */
export const decode: NonNullable<BodyRules['decode']> = (body, name) => {
  if (body === undefined) return name === 'rotateApiKey' ? {} : undefined;
  const given = Object.entries(body).filter(([field, value]) => {
    const isIgnored = spans.has(field) && Number.isInteger(value) && Number(value) <= 0;
    return value !== null && !isIgnored;
  });
  return { ...(name === 'createApiKey' && { project_id: '', name: '' }), ...Object.fromEntries(given) };
};
