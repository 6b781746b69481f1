import { isObject } from '../../wire/difference.ts';
import { someText } from '../../wire/hole.ts';
import type { Call, Reply } from '../system-model.ts';
import { beginning, failed, fieldsFailed } from './facts.ts';

type Body = Readonly<Record<string, unknown>>;
export type Read = { readonly body: Body } | { readonly refused: Reply };

const isText = (value: unknown) => typeof value === 'string';
const isWhole = (value: unknown) => Number.isInteger(value);

/** The fields of create and rotate, and what kind of value each is. */
const kinds: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  createApiKey: {
    project_id: isText,
    name: isText,
    scopes: value => Array.isArray(value) && value.every(isText),
    expires_in_days: isWhole,
    environment_id: isText,
    rotation_interval_days: isWhole,
    org_id: isText,
    rotation_webhook_url: isText,
  },
  rotateApiKey: { grace_period_minutes: isWhole },
};

/** Spans of time that count as missing when they are not above zero. */
const ignored = (isServed: boolean) =>
  isServed ? ['grace_period_minutes'] : ['grace_period_minutes', 'expires_in_days', 'rotation_interval_days'];

/** Reads the body of create or rotate; what is null counts as missing. */
export function readBody(call: Call): Read {
  const { ask, isServed } = call;
  const { operation, text = '', headers } = ask;
  const bad = {
    refused: failed(call, 'invalid', isServed ? beginning('invalid request body') : 'invalid request body'),
  };
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (Buffer.byteLength(text) > 1024 * 1024) return bad;
  if (text === '') return operation === 'rotateApiKey' ? { body: {} } : bad;
  if (isServed && type !== 'application/json') return { refused: failed(call, 'mediaType', someText) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad;
  }
  if (!isObject(value)) return bad;
  const given = Object.entries(value).filter(([name, one]) => {
    const isIgnored = ignored(isServed).includes(name) && Number.isInteger(one) && Number(one) <= 0;
    return one !== null && !isIgnored;
  });
  if (given.some(([name, one]) => kinds[operation]?.[name]?.(one) === false)) return bad;
  const { grace_period_minutes: minutes } = value;
  if (operation === 'rotateApiKey' && Number(minutes) > 10_080)
    return { refused: failed(call, 'invalid', 'grace_period_minutes must be <= 10080') };
  const isKnown = (name: string) => kinds[operation]?.[name] !== undefined && name !== 'rotation_webhook_url';
  if (!isServed && !given.every(([name]) => isKnown(name))) return bad;
  const body = Object.fromEntries(given);
  return operation === 'createApiKey' ? checkFields(call, { project_id: '', name: '', ...body }) : { body };
}

/** The server's own rules for the fields of create; all that are broken are told. */
function checkFields(call: Call, body: Body): Read {
  const { project_id, name, rotation_webhook_url: url } = body;
  const isWebhook =
    url === undefined || (/^https:\/\/[^\s/]+/.test(String(url)) && String(url).length <= 2048);
  const broken = [
    project_id === '' && "ProjectID: failed on 'required'",
    name === '' && "Name: failed on 'required'",
    call.isServed && String(name).length > 255 && "Name: failed on 'max'",
    ...days('ExpiresInDays', body.expires_in_days),
    ...days('RotationIntervalDays', body.rotation_interval_days),
    call.isServed && !isWebhook && "RotationWebhookURL: failed on 'https_url'",
  ].filter(one => one !== false);
  return broken.length > 0 ? { refused: fieldsFailed(call, broken) } : { body };
}

function days(field: string, count: unknown): string[] {
  if (count === undefined) return [];
  if (Number(count) < 1) return [`${field}: failed on 'min'`];
  return Number(count) > 36_500 ? [`${field}: failed on 'max'`] : [];
}
