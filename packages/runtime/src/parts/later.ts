// All parts but the first in one file, for servers: there a file costs more than its bytes.

export * from './facts.ts';
export * from './failures.ts';
export * from './lists.ts';
export * from './request.ts';
export * from './watch.ts';
