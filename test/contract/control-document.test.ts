import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the document of the control API holds together, examples included', () => {
  const root = new URL('../../', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/@redocly/cli/bin/cli.js',
      'lint',
      '--extends=recommended-strict',
      'packages/mocks/control.openapi.yaml',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
  expect(status, stdout + stderr).toBe(0);
});
