import { at, below, isObject, type Json, listOf, partOf, partsOf } from '../../../evidence/json.ts';
import type { DocumentModel, Operator } from '../mutation.ts';

interface PlacedScheme {
  readonly system: string;
  readonly at: string;
  readonly scheme: Json;
}

function schemesOf({ document, systems }: DocumentModel): readonly PlacedScheme[] {
  const components = partOf(document, 'components');
  return partsOf(components, 'securitySchemes').map(([name, scheme]) => ({
    system: systems.find(system => name.toLowerCase().startsWith(system.toLowerCase())) ?? '',
    at: below('/components/securitySchemes', name),
    scheme,
  }));
}

/** What a scheme is; what the document says about it stays. */
function setScheme(scheme: Json, become: Json): void {
  for (const keyword of ['type', 'scheme', 'in', 'name', 'bearerFormat']) delete scheme[keyword];
  Object.assign(scheme, become);
}

function onSchemes(
  name: string,
  what: string,
  become: (scheme: Json) => Json,
  fits: (scheme: Json) => boolean = () => true,
): Operator {
  return {
    family: 'security',
    name: `security/${name}`,
    *mutations(model) {
      for (const { system, at: place, scheme } of schemesOf(model)) {
        if (!fits(scheme)) continue;
        yield {
          system,
          at: place,
          what,
          apply: document => setScheme(at(document, place), become(scheme)),
        };
      }
    },
  };
}

function onRequirements(
  name: string,
  least: number,
  what: string,
  change: (requirements: readonly unknown[]) => readonly unknown[] | undefined,
): Operator {
  return {
    family: 'security',
    name: `security/${name}`,
    *mutations({ operations }) {
      for (const { system, at: place, operation } of operations) {
        if (listOf(operation.security).length < least) continue;
        yield {
          system,
          at: below(place, 'security'),
          what,
          apply(document) {
            const held = at(document, place);
            const security = change(listOf(held.security));
            if (security === undefined) delete held.security;
            else held.security = security;
          },
        };
      }
    },
  };
}

const isBearer = ({ scheme }: Json) => scheme === 'bearer';
const isApiKey = ({ type, in: place }: Json) => type === 'apiKey' && place === 'header';
const isCookie = ({ in: place }: Json) => place === 'cookie';

/** The operators on ways to sign in. */
export const securityOperators: readonly Operator[] = [
  onSchemes(
    'bearer-to-api-key',
    'the Bearer token becomes a key in a header',
    () => ({ type: 'apiKey', in: 'header', name: 'X-API-Key' }),
    isBearer,
  ),
  onSchemes(
    'bearer-to-basic',
    'the Bearer token becomes a password',
    () => ({ type: 'http', scheme: 'basic' }),
    isBearer,
  ),
  onSchemes(
    'api-key-to-bearer',
    'the key in a header becomes a Bearer token',
    () => ({ type: 'http', scheme: 'bearer' }),
    isApiKey,
  ),
  onSchemes(
    'api-key-to-query',
    'the key in a header goes into the query',
    ({ name }) => ({ type: 'apiKey', in: 'query', name }),
    isApiKey,
  ),
  onSchemes(
    'rename-header',
    'the key goes into another header',
    ({ name }) => ({ type: 'apiKey', in: 'header', name: `${name}-2` }),
    isApiKey,
  ),
  onSchemes(
    'rename-cookie',
    'the cookie has another name',
    ({ name }) => ({ type: 'apiKey', in: 'cookie', name: `${name}2` }),
    isCookie,
  ),
  onSchemes(
    'cookie-to-header',
    'the cookie becomes a header',
    ({ name }) => ({ type: 'apiKey', in: 'header', name }),
    isCookie,
  ),
  onRequirements('remove', 1, 'the operation needs no credential', () => undefined),
  onRequirements('make-optional', 1, 'the operation may be called without a credential', list => [
    ...list,
    {},
  ]),
  onRequirements('remove-first-way', 2, 'the usual way to sign in is not there', list => list.slice(1)),
  onRequirements('remove-last-way', 2, 'the last way to sign in is not there', list => list.slice(0, -1)),
  onRequirements('swap-ways', 2, 'another way to sign in is the usual one', list => [...list].reverse()),
  onRequirements('demand-all', 2, 'all ways to sign in are needed at once', list => [
    Object.assign({}, ...list.filter(isObject)),
  ]),
];

/** The operators on servers: at all paths of a system at once, as it is served in one place. */
export const serverOperators: readonly Operator[] = [
  onServers('change-host', url => url.replace('://', '://other.')),
  onServers('change-base-path', url => `${url}/v9`),
  {
    family: 'server',
    name: 'server/swap',
    *mutations(model) {
      for (const system of model.systems) {
        const lists = serversOf(model, system);
        if ((lists[0]?.servers.length ?? 0) < 2) continue;
        yield {
          system,
          at: lists[0]?.at ?? '',
          what: 'another server is the usual one',
          apply: document => changeServers(document, lists, list => [...list].reverse()),
        };
      }
    },
  },
];

interface PlacedServers {
  readonly at: string;
  readonly servers: readonly unknown[];
}

function serversOf({ document, operations }: DocumentModel, system: string): readonly PlacedServers[] {
  const paths = new Set(operations.filter(each => each.system === system).map(({ path }) => path));
  return [...paths].map(path => ({
    at: below('/paths', path),
    servers: listOf(at(document, below('/paths', path)).servers),
  }));
}

function changeServers(
  document: Json,
  lists: readonly PlacedServers[],
  change: (servers: readonly unknown[]) => readonly unknown[],
): void {
  for (const { at: place } of lists) {
    const item = at(document, place);
    item.servers = change(listOf(item.servers));
  }
}

function onServers(name: string, change: (url: string) => string): Operator {
  return {
    family: 'server',
    name: `server/${name}`,
    *mutations(model) {
      for (const system of model.systems) {
        const lists = serversOf(model, system);
        for (const [index, server] of (lists[0]?.servers ?? []).entries()) {
          const url = String(isObject(server) ? server.url : '');
          yield {
            system,
            at: below(lists[0]?.at ?? '', 'servers', index),
            what: `${url} becomes ${change(url)}`,
            apply: document =>
              changeServers(document, lists, list =>
                list.map((each, at) =>
                  at === index && isObject(each) ? { ...each, url: change(url) } : each,
                ),
              ),
          };
        }
      }
    },
  };
}
