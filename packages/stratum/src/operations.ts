/** Stratum's operations as data: the table that the client, the twin and tests share. */
export { type Schemes, type Stratum, table } from './generated/operations.gen.ts';
