// Generated from spec/openapi.yaml (WhyLabs, sha256:fa4f4a3b2390) by ajv@8.20.0. Do not edit: npm run generate.
import type { AnswerSchemas } from '@keyloom/runtime/strict';

export declare const answers: Readonly<Record<string, AnswerSchemas>>;
