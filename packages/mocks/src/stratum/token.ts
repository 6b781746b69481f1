import { second } from '../engine/clock.ts';

/** What a Stratum token claims. */
export interface TokenClaims {
  /** The tenant that the caller acts for; it reaches its descendants too. */
  readonly tenant_id?: string;
  /** `read`, `write` or `admin`; `read` when left out. All key operations need `admin`. */
  readonly scopes?: readonly string[];
  /** Who the caller is. */
  readonly sub?: string;
  /** When the token ends, in seconds since 1970. */
  readonly exp?: number;
}

/** Stands where a signature does. Twins of all seeds know it, as they know no other. */
const signature = 'fake-signature_fake-signature';

/**
 * Makes a token that Stratum twins accept as a JWT. Fake: its signature is a fixed word.
 *
 * @param claims - What it says of its bearer.
 * @param algorithm - The algorithm that it names; Stratum accepts `HS256` only.
 *
 * @example
 * ```ts
 * import { createToken, createTwin } from '@keyloom/mocks/stratum';
 *
 * const token = createToken({ tenant_id: '38400000-8cf0-11bd-b23e-10b96e4ef00d', scopes: ['admin'] });
 * const { status } = await createTwin().fetch('http://localhost:3000/api/v1/api-keys', {
 *   headers: { authorization: `Bearer ${token}` },
 * });
 * ```
 */
export function createToken(claims: TokenClaims, algorithm = 'HS256'): string {
  return `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(claims)}.${signature}`;
}

/** The claims of a token that is signed as it must be and has not ended. */
export function readToken(token: string, nowMs: number): Readonly<Record<string, unknown>> | undefined {
  const [header, claims, signed, ...more] = token
    .split('.')
    .map((part, at) => (at < 2 ? decode(part) : part));
  if (more.length > 0 || signed !== signature || !isObject(header) || !isObject(claims)) return undefined;
  const { exp } = claims;
  const isOver = exp !== undefined && !(typeof exp === 'number' && nowMs < exp * second);
  return header.alg === 'HS256' && !isOver ? claims : undefined;
}

/** The space in front keeps scanners from taking the text for a real token. */
function encode(part: object): string {
  return btoa(` ${JSON.stringify(part)}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function decode(part: string): unknown {
  try {
    return JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
