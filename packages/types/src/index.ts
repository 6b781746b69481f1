export type * as Clerk from './generated/clerk.gen.ts';
export type * as SensorBucket from './generated/sensorbucket.gen.ts';
export type * as Strait from './generated/strait.gen.ts';
export type * as Stratum from './generated/stratum.gen.ts';
export type * as WhyLabs from './generated/whylabs.gen.ts';
export type { InputPlace, Operation, Pagination, Role, SecurityScheme, SystemTable } from './operation.ts';
export type { Secret } from './secret.ts';
