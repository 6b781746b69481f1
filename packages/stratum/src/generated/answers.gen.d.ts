// Generated from spec/openapi.yaml (Stratum, sha256:6c97ca79c01f) by ajv@8.20.0. Do not edit: npm run generate.
import type { AnswerSchemas } from '@keyloom/runtime/strict';

export declare const answers: Readonly<Record<string, AnswerSchemas>>;
