// Generated from spec/openapi.yaml (Clerk, sha256:b13f4db00a97) by ajv@8.20.0. Do not edit: npm run generate.
import type { OperationValidators } from '../engine/document.ts';

export declare const validators: Readonly<Record<string, OperationValidators>>;
