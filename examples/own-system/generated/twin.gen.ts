// Generated from openapi.yaml (Lattice, sha256:6ec60a72b8a4) by @keyloom/generate. Do not edit: keyloom generate.
import { defineTwin, type Twin, type TwinOptions } from '@keyloom/mocks';
import { document } from './document.gen.ts';
import type { Lattice } from './operations.gen.ts';
import { validators } from './validators.gen.ts';

/** Makes a stateful stand-in for Lattice's key API, by its document alone. */
export const createTwin: (options?: TwinOptions) => Twin<keyof Lattice> = /* @__PURE__ */ defineTwin({ document, validators });

/** For `defineTwin({ document, validators, rules })`, where the system has rules of its own. */
export { document, validators };
