/** WhyLabs's operations as data: the table that the client, the twin and tests share. */
export { type Schemes, table, type WhyLabs } from './generated/operations.gen.ts';
