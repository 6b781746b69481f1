export type { ImportExtension } from './client.ts';
export { suggestRoles } from './infer.ts';
export { DocumentError } from './source.ts';
export { type GeneratedSystem, type GenerateOptions, generateSystem } from './system.ts';
export { compareSystem, writeSystem } from './write.ts';
