import { day } from '../engine/clock.ts';
import type { Dialect } from '../engine/document.ts';
import { fakeText, fakeUuid } from '../engine/fake.ts';
import { type Cause, isRefusal } from '../engine/refusal.ts';
import { addressedKey, answerKey } from '../engine/roles/answers.ts';
import { revoke } from '../engine/roles/change.ts';
import { addKey, expiryOf, keptFields } from '../engine/roles/create.ts';
import { list } from '../engine/roles/read.ts';
import type { Handler, Rules } from '../engine/rules.ts';
import type { WebhookCall } from '../engine/webhook.ts';
import { autoRotate, rotationAt, type WebhookOutcome } from './auto-rotate.ts';
import { check, reachOf } from './check.ts';
import { checkServed } from './check-served.ts';
import { decodeBody } from './decode.ts';
import { overLimit } from './limits.ts';
import { listServed } from './list-served.ts';
import { createLockOut } from './lock-out.ts';
import { namedProject, withoutEmpty } from './project.ts';
import { complete, refuse } from './refuse.ts';
import { refuseServed } from './refuse-served.ts';
import { rotate } from './rotate.ts';
import { holds } from './scopes.ts';
import { prefix, signInByKey } from './sign-in.ts';
import { view } from './view.ts';

const uuidVersion = 7;
const failures: ReadonlySet<Cause> = new Set(['no-credential', 'bad-credential']);

/** What of Strait's behaviour a test chooses. */
export interface StraitRuleOptions {
  readonly dialect?: Dialect;
  /**
   * Longest life that the project allows its keys, in days: a key for which no expiry is asked gets this one. Only the
   * current server, dialect `served`, has it; without it every key needs an expiry of its own there. @default none
   */
  readonly maxLifetimeDays?: number;
  /**
   * Whether the current server, dialect `served`, keeps out who fails to sign in 10, 25 or 50 times in 15 minutes, for 1, 5
   * or 15 minutes. The real one does so where it has a Redis. @default false
   */
  readonly lockOut?: boolean;
  /**
   * What becomes of a call that tells of a key which was replaced by itself at its `next_rotation_at`. A successor that
   * nobody was told of is revoked. `twin.webhooks` has the calls. @default all are delivered
   */
  readonly webhookOutcome?: (call: WebhookCall) => WebhookOutcome;
}

/** What is Strait's own. */
export function straitRules(options: StraitRuleOptions = {}): Rules {
  const { dialect = 'documented', maxLifetimeDays, webhookOutcome = () => 'delivered' } = options;
  const credential = prefix + fakeText(64, 'facefeed', 0);
  const internalSecret = 'fake-internal-secret';
  const lockOut = options.lockOut === true && dialect === 'served' ? createLockOut() : undefined;
  const common: Rules = {
    credentials: { bearer: credential, apiKey: internalSecret },
    alsoSignsInBy: [{ kind: 'apiKey', header: 'x-internal-secret' }],
    newKey(sequence, { seed }) {
      const count = seed * 1_000_000 + sequence;
      // What keys are shown by tells one from the next, as it mostly does on the real server.
      const shown = count.toString(16).padStart(5, '0').slice(-5);
      return {
        id: fakeUuid(sequence, seed, uuidVersion),
        secret: prefix + shown + fakeText(59, 'facefeed', count),
      };
    },
    firstDecides: true,
    exactBearer: true,
    guard(twin, name, signIn) {
      const refused = lockOut?.refuse(twin.clock.now()) ?? overLimit(twin, name);
      if (refused !== undefined) return refused;
      const outcome = signIn();
      if (isRefusal(outcome) && failures.has(outcome.cause)) lockOut?.noteFailure(twin.clock.now());
      return outcome;
    },
    reset: () => lockOut?.clear(),
    authenticate([presented], twin) {
      if (presented === undefined) return undefined;
      const { kind, value } = presented;
      const isInternal = value === internalSecret && (kind === 'apiKey' || dialect === 'served');
      if (isInternal || (kind === 'bearer' && value === credential)) return {};
      return kind === 'bearer' ? signInByKey(value, twin) : { cause: 'bad-credential' };
    },
    dueAt: rotationAt,
    whenDue: (key, at, twin) => autoRotate(key, at, twin, common, webhookOutcome),
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
    readParameters: withoutEmpty,
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
