// Generated from spec/openapi.yaml (SensorBucket, sha256:b986c01bbdf3) by ajv@8.20.0. Do not edit: npm run generate.
import type { OperationValidators } from '../engine/document.ts';

export declare const validators: Readonly<Record<string, OperationValidators>>;
