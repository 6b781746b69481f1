import { fuzz } from './run.ts';

fuzz(100_000);
