/** Golden wire fixtures, cut by hand from the seed pages and the contracts, as evidence: see README.md. */
export { goldenOfClient } from './client/client.ts';
export { goldenOfDocument } from './document/document.ts';
export { goldenOfSource } from './source/source.ts';
export { goldenOfStrict, type StrictSubject } from './strict/strict.ts';
export { goldenOfTwin } from './twin/twin.ts';
export { goldenOfTypes } from './types/types.ts';
export { goldenOfValidators, type Validators } from './validators/validators.ts';
