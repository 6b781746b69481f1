// Generated from spec/openapi.yaml (Strait, sha256:ece7f8fbf93b) by ajv@8.20.0. Do not edit: npm run generate.
import type { OperationValidators } from '../engine/document.ts';

export declare const validators: Readonly<Record<string, OperationValidators>>;
