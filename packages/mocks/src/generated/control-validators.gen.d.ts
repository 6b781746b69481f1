// Generated from packages/mocks/control.openapi.yaml (sha256:5c2f1aafe318) by scripts/generate.ts. Do not edit: npm run generate.
import type { Validate } from '../engine/document.ts';
import type { routes } from './control.gen.ts';

export interface ControlValidators {
  readonly parameters: Validate;
  readonly body?: Validate;
  readonly needsBody?: boolean;
}

export declare const validators: Readonly<Record<keyof typeof routes, ControlValidators>>;
