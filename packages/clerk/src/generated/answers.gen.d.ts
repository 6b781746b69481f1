// Generated from spec/openapi.yaml (Clerk, sha256:219096824be5) by ajv@8.20.0. Do not edit: npm run generate.
import type { AnswerSchemas } from '@keyloom/runtime/strict';

export declare const answers: Readonly<Record<string, AnswerSchemas>>;
