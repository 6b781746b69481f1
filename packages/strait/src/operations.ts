/** Strait's operations as data: the table that the client, the twin and tests share. */
export { type Schemes, type Strait, table } from './generated/operations.gen.ts';
