// Generated from spec/openapi.yaml (Strait, sha256:ece7f8fbf93b) by ajv@8.20.0. Do not edit: npm run generate.
import type { AnswerSchemas } from '@keyloom/runtime/strict';

export declare const answers: Readonly<Record<string, AnswerSchemas>>;
