import { fuzz } from './run.ts';

fuzz(2_000);
