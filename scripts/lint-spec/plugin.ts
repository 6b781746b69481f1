import type { Rule, Visitors } from './engine.ts';
import { guard } from './guard.ts';
import { annotation } from './rules/annotation.ts';
import { bodyExample } from './rules/body-example.ts';
import { bodySchema } from './rules/body-schema.ts';
import { description } from './rules/description.ts';
import { errorResponse } from './rules/error-response.ts';
import { evidence } from './rules/evidence.ts';
import { fieldCollision } from './rules/field-collision.ts';
import { globalName } from './rules/global-name.ts';
import { openObject } from './rules/open-object.ts';
import { pagination } from './rules/pagination.ts';
import { secret } from './rules/secret.ts';
import { secretDirection } from './rules/secret-direction.ts';
import { served } from './rules/served.ts';
import { systemPrefix } from './rules/system-prefix.ts';
import { timeUnit } from './rules/time-unit.ts';
import { unusedComponent } from './rules/unused-component.ts';
import { validExample } from './rules/valid-example.ts';

const rules: Readonly<Record<string, Rule>> = {
  annotation,
  'body-example': bodyExample,
  'body-schema': bodySchema,
  description,
  'error-response': errorResponse,
  evidence,
  'field-collision': fieldCollision,
  'global-name': globalName,
  'open-object': openObject,
  pagination,
  secret,
  'secret-direction': secretDirection,
  served,
  'system-prefix': systemPrefix,
  'time-unit': timeUnit,
  'unused-component': unusedComponent,
  'valid-example': validExample,
};

/** Redocly loads a plugin by its default export; `spec/rules.yaml` says which of its rules are on. */
export default (): { id: string; rules: { oas3: Readonly<Record<string, () => Visitors>> } } => ({
  id: 'keyloom',
  rules: { oas3: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, guard(rule)])) },
});
