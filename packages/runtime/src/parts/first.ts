// What every call needs. Everything else is loaded when something needs it (core/load.ts).

export { createClient } from '../client/create-client.ts';
export * from '../errors/guards.ts';
export { isSecret } from '../is-secret.ts';
