/** SensorBucket's operations as data: the table that the client, the twin and tests share. */
export { type Schemes, type SensorBucket, table } from './generated/operations.gen.ts';
