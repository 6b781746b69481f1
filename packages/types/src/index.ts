export type { InputPlace, Operation, Pagination, Role, SecurityScheme, SystemTable } from './operation.ts';
export type { Secret } from './secret.ts';
