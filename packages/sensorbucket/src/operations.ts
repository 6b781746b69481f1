/** SensorBucket's operations as data: the table that the client, the twin and tests share. */
export { table } from './generated/operations.gen.ts';
