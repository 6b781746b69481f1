import { day } from '../engine/clock.ts';
import type { Dialect } from '../engine/document.ts';
import { fakeText, fakeUuid } from '../engine/fake.ts';
import { addressedKey, answerKey } from '../engine/roles/answers.ts';
import { revoke } from '../engine/roles/change.ts';
import { addKey, expiryOf, keptFields } from '../engine/roles/create.ts';
import { list } from '../engine/roles/read.ts';
import type { Handler, Rules } from '../engine/rules.ts';
import { check, reachOf } from './check.ts';
import { checkServed } from './check-served.ts';
import { decodeBody } from './decode.ts';
import { overLimit } from './limits.ts';
import { listServed } from './list-served.ts';
import { namedProject } from './project.ts';
import { complete, refuse } from './refuse.ts';
import { refuseServed } from './refuse-served.ts';
import { rotate } from './rotate.ts';
import { holds } from './scopes.ts';
import { prefix, signInByKey } from './sign-in.ts';
import { view } from './view.ts';

const uuidVersion = 7;

/** What of Strait's behaviour a test chooses. */
export interface StraitRuleOptions {
  readonly dialect?: Dialect;
  /**
   * Longest life that the project allows its keys, in days: a key for which no expiry is asked gets this one. Only the
   * current server, dialect `served`, has it; without it every key needs an expiry of its own there. @default none
   */
  readonly maxLifetimeDays?: number;
}

/** What is Strait's own. */
export function straitRules({ dialect = 'documented', maxLifetimeDays }: StraitRuleOptions = {}): Rules {
  const credential = prefix + fakeText(64, 'facefeed', 0);
  const common: Rules = {
    credentials: { bearer: credential },
    newKey: (sequence, { seed }) => ({
      id: fakeUuid(sequence, seed, uuidVersion),
      secret: prefix + fakeText(64, 'facefeed', seed * 1_000_000 + sequence),
    }),
    exactBearer: true,
    authenticate([presented], twin, name) {
      const limited = overLimit(twin, name);
      if (limited !== undefined) return limited;
      if (presented === undefined || presented.value === credential) return undefined;
      return signInByKey(presented.value, twin);
    },
    allows: scopes => holds(scopes, 'api-keys:manage'),
    body: { anyType: dialect === 'documented', decode: decodeBody(dialect) },
    complete,
    view,
    isListed: ({ revokedAt }) => revokedAt === undefined,
    ownerField: 'project_id',
    given: { project_id: 'proj_1', scopes: ['*'] },
    omitsNull: true,
  };

  /** Lists one project: that of the key that asks, whatever it names. */
  const listProject: Handler = call => {
    const project_id = reachOf(call.caller)?.project_id ?? call.input.project_id;
    return list({ ...call, input: { project_id } }, rules);
  };

  /** A key for which no expiry is asked ends with the project's longest life. */
  const createCapped: Handler = call => {
    const longest = maxLifetimeDays === undefined ? undefined : call.nowMs + maxLifetimeDays * day;
    const key = addKey(call, rules, keptFields(call), expiryOf(call) ?? longest);
    return answerKey(key, call, rules, true);
  };

  /** Once more is a success too. */
  const revokeAgain: Handler = call => {
    const key = addressedKey(call);
    return key?.revokedAt === undefined ? revoke(call, rules) : answerKey(key, call, rules);
  };

  const rotateApiKey: Handler = call => rotate(call, rules);
  const documented: Rules = {
    ...common,
    refuse,
    check,
    headers: () => ({ 'x-api-version': 'v1' }),
    handlers: { listApiKeys: listProject, rotateApiKey },
  };
  const served: Rules = {
    ...common,
    readParameters: namedProject,
    refuse: refuseServed,
    check: call => checkServed(call, maxLifetimeDays),
    headers: () => ({ 'x-api-version': 'v1', 'x-strait-plan': 'free' }),
    servedStatus: { revokeApiKey: 200 },
    servedCors: {
      origins: '*',
      methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      exposed: ['X-Request-Id'],
    },
    handlers: {
      listApiKeys: call => listServed(call, rules),
      createApiKey: createCapped,
      revokeApiKey: revokeAgain,
      rotateApiKey,
    },
  };
  const rules = dialect === 'served' ? served : documented;
  return rules;
}
