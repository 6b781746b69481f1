import { exampleOf, readDocument } from '../lib/document.ts';

/** Whose keys the load lists and makes. */
export const subject = 'user_000000000000000000000000001';

const document = readDocument();

/** What a server without state answers, by the document's own examples of Clerk. */
export const answers = {
  list: JSON.stringify(exampleOf(document, 'clerkGetApiKeys', '200')),
  get: JSON.stringify(exampleOf(document, 'clerkGetApiKey', '200')),
  create: JSON.stringify(exampleOf(document, 'clerkCreateApiKey', '200')),
} as const;

/** A body that every server accepts; Clerk's names are unique. */
export const newKey = (name: string) => JSON.stringify({ name, subject, scopes: ['read'] });
