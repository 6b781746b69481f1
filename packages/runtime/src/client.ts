// What every page loads: one file in dist, apart from what only failures and lists need (bundle.ts).

export type { AuthKind, ClientConfig } from './client/client-config.ts';
export { type Client, createClient } from './client/create-client.ts';
export * from './errors/guards.ts';
export { isSecret } from './is-secret.ts';
