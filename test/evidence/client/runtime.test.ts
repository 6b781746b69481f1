import * as runtime from '@keyloom/runtime';
import * as telemetry from '@keyloom/runtime/opentelemetry';
import * as strict from '@keyloom/runtime/strict';
import { test } from 'vitest';
import { checks } from './index.ts';
import { kitOf } from './kit.ts';

test.for(checks.map(check => [check.name, check] as const))('%s', async ([, { run }]) => {
  await run(kitOf({ runtime, strict, telemetry }));
});
