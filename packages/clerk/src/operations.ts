/** Clerk's operations as data: the table that the client, the twin and tests share. */
export { type Clerk, type Schemes, table } from './generated/operations.gen.ts';
