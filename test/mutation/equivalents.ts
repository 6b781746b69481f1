import type { ClassName } from './mutant.ts';

/** Mutants that change nothing that anybody could notice, and why. Written by hand. */
export interface Equivalent {
  readonly classes: readonly ClassName[];
  /** Their ids; `*` stands for anything. */
  readonly ids: readonly string[];
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    classes: ['client'],
    ids: ['runtime/everything-repeated'],
    why: 'ky is given the same list of statuses and repeats none that is not on it; the mistake costs no more than the loading of ky.',
  },
  {
    classes: ['client'],
    ids: ['runtime/retry-0-repeats'],
    why: 'ky is given the limit 0 and repeats nothing; the mistake costs no more than the loading of ky.',
  },
  {
    classes: ['client'],
    ids: [
      'row/Stratum/listApiKeys/key-id',
      'row/Stratum/listDormantApiKeys/key-id',
      'row/SensorBucket/listApiKeys/key-id',
      'row/Clerk/getApiKeys/key-id',
      'row/Clerk/getApiKey/key-id',
      'row/Clerk/updateApiKey/key-id',
      'row/Clerk/deleteApiKey/key-id',
      'row/Clerk/revokeApiKey/key-id',
      'row/Clerk/verifyApiKey/key-id',
      'row/Strait/listApiKeys/key-id',
      'row/WhyLabs/listApiKeys/key-id',
      'row/WhyLabs/revokeApiKey/key-id',
      'row/WhyLabs/getApiKey/key-id',
    ],
    why: 'A client asks where the id is only when a secret is missing or an object may be in an envelope, and these answers have neither.',
  },
  {
    classes: ['client'],
    ids: [
      'row/Stratum/listApiKeys/pages-style',
      'row/Stratum/listDormantApiKeys/pages-style',
      'row/WhyLabs/listApiKeys/pages-style',
    ],
    why: 'A list by offset whose offset has no name is not turned, just as one without pages.',
  },
  {
    classes: ['client'],
    ids: ['row/*/pages-limit', 'row/*/pages-pageSize'],
    why: 'Twins alone read how large a page is and how that is asked for; a client sends what it is given.',
  },
  {
    classes: ['client'],
    ids: ['row/WhyLabs/revokeApiKey/role-no-removal'],
    why: 'A removal is told from a check by its answer when the key is gone, which has no fixed body here, and by lists by offset, which WhyLabs has not.',
  },
  {
    classes: ['regen'],
    ids: [
      'response/add-null:/components/schemas/SensorBucketServedApiKeyPage/properties/links/properties/previous',
      'response/add-null:/components/schemas/SensorBucketServedApiKeyPage/properties/total_count',
      'response/add-null:/components/schemas/StraitRevokedStatus/properties/status',
    ],
    why: 'The constant beside the type goes on to refuse null.',
  },
  {
    classes: ['behaviour'],
    ids: ['sensorbucket/served-expiry-left-out', 'sealed/sensorbucket/served-no-null-expiry'],
    why: 'The real server’s schemas require the field and allow null, so that the engine writes null where the rule is silent.',
  },
  {
    classes: ['behaviour'],
    ids: ['stratum/token-beside-bad-key'],
    why: 'The engine hands on the first credential alone where the first decides; that it does is a mistake of its own, token-helps-bad-key.',
  },
];

/** Why a mutant is equivalent; `undefined` when it is none. */
export function equivalenceOf(name: ClassName, id: string): Equivalent | undefined {
  return equivalents.find(
    ({ classes, ids }) => classes.includes(name) && ids.some(pattern => patternOf(pattern).test(id)),
  );
}

function patternOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
