import { createClerk } from '@keyloom/clerk';
import { table as clerkTable } from '@keyloom/clerk/operations';
import type { Fetch } from '@keyloom/runtime';
import { createSensorBucket } from '@keyloom/sensorbucket';
import { table as sensorBucketTable } from '@keyloom/sensorbucket/operations';
import { createStrait } from '@keyloom/strait';
import { table as straitTable } from '@keyloom/strait/operations';
import { createStratum } from '@keyloom/stratum';
import { table as stratumTable } from '@keyloom/stratum/operations';
import type { SystemTable } from '@keyloom/types';
import { createWhyLabs } from '@keyloom/whylabs';
import { table as whyLabsTable } from '@keyloom/whylabs/operations';
import { idOf } from '../scenarios/sensorbucket.ts';
import { type System, systems } from '../scenarios/systems.ts';

/** A key as its system lists it. */
export interface FoundKey {
  readonly id: string;
  readonly name: string;
  /** Revoked, and listed all the same. */
  readonly isGone: boolean;
}

/** What clears up after a run: the system's own client. */
export interface Keys {
  /** The keys of the owners that a run makes keys for. */
  find(): Promise<readonly FoundKey[]>;
  remove(id: string): PromiseLike<unknown>;
}

/** Options that every client takes. */
export interface Way {
  readonly auth: string;
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly allowInsecureHttp: boolean;
}

/** A system that can be held against its twins. */
export interface Subject extends System {
  readonly table: SystemTable;
  keys(way: Way, owner: (role: string) => string): Keys;
  /** The id in the answer to a create that has no field for it. */
  idIn?(body: object): string;
}

/** As many as are looked at: lists begin with the newest, which are the run's. */
const newest = { limit: 1_000 };
const found = (id = '', name: string | null = '', isGone: unknown = false): FoundKey => ({
  id,
  name: name ?? '',
  isGone: Boolean(isGone),
});

const own: Readonly<Record<string, Pick<Subject, 'table' | 'keys' | 'idIn'>>> = {
  Stratum: {
    table: stratumTable,
    keys(way) {
      const client = createStratum(way);
      return {
        find: async () =>
          (await client.listApiKeys()).map(({ id, name, revoked_at }) => found(id, name, revoked_at)),
        remove: id => client.revokeApiKey({ id }),
      };
    },
  },
  SensorBucket: {
    table: sensorBucketTable,
    keys(way) {
      const client = createSensorBucket(way);
      return {
        find: async () => (await client.listApiKeys().toArray(newest)).map(({ id, name }) => found(id, name)),
        remove: id => client.revokeApiKey({ api_key_id: id }),
      };
    },
    idIn: body => idOf('api_key' in body ? String(body.api_key) : ''),
  },
  Clerk: {
    table: clerkTable,
    keys(way, owner) {
      const client = createClerk(way);
      const subjects = [owner('subject'), owner('otherSubject')];
      const listOf = (subject: string) =>
        client.getApiKeys({ subject, include_invalid: 'true' }).toArray(newest);
      return {
        find: async () =>
          (await Promise.all(subjects.map(listOf))).flat().map(({ id, name }) => found(id, name)),
        remove: id => client.deleteApiKey({ api_key_id: id }),
      };
    },
  },
  Strait: {
    table: straitTable,
    keys(way, owner) {
      const client = createStrait(way);
      const projects = [owner('project'), owner('otherProject')];
      const listOf = (project: string) => client.listApiKeys({ project_id: project }).toArray(newest);
      return {
        find: async () =>
          (await Promise.all(projects.map(listOf)))
            .flat()
            .map(({ id, name, revoked_at }) => found(id, name, revoked_at)),
        remove: id => client.revokeApiKey({ keyID: id }),
      };
    },
  },
  WhyLabs: {
    table: whyLabsTable,
    keys(way, owner) {
      const client = createWhyLabs(way);
      const org_id = owner('organization');
      const users = [owner('user'), owner('otherUser')];
      const listOf = (user_id: string) => client.listApiKeys({ org_id, user_id });
      return {
        find: async () =>
          (await Promise.all(users.map(listOf)))
            .flatMap(({ items }) => items)
            .map(({ keyId, alias, revoked }) => found(keyId, alias, revoked)),
        // Whose key it is, is not known of all; of the other user the server does not find it.
        remove: id => Promise.any(users.map(user_id => client.revokeApiKey({ org_id, user_id, key_id: id }))),
      };
    },
  },
};

/** The five systems by name in lower case. */
export const subjects: ReadonlyMap<string, Subject> = new Map(
  systems.flatMap(system => {
    const more = own[system.name];
    return more === undefined ? [] : [[system.name.toLowerCase(), { ...system, ...more }] as const];
  }),
);
