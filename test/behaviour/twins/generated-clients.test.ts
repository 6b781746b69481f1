import type { Dialect, Twin, TwinOptions } from '@keyloom/mocks';
import { createTwin as createClerkTwin } from '@keyloom/mocks/clerk';
import { createTwin as createSensorBucketTwin } from '@keyloom/mocks/sensorbucket';
import { createTwin as createStraitTwin } from '@keyloom/mocks/strait';
import { createTwin as createStratumTwin } from '@keyloom/mocks/stratum';
import { createTwin as createWhyLabsTwin } from '@keyloom/mocks/whylabs';
import { expect, onTestFinished, test } from 'vitest';
import { subject } from './clerk.ts';
import { speak, statusesIn } from './raw-http.ts';

interface System {
  readonly createTwin: (options: TwinOptions) => Twin;
  /** What stands before the credential. */
  readonly signIn: string;
}

const bearer = 'Authorization: Bearer ';
const stratum: System = { createTwin: createStratumTwin, signIn: 'X-API-Key: ' };
const sensorBucket: System = { createTwin: createSensorBucketTwin, signIn: bearer };
const clerk: System = { createTwin: createClerkTwin, signIn: bearer };
const strait: System = { createTwin: createStraitTwin, signIn: bearer };
const whyLabs: System = { createTwin: createWhyLabsTwin, signIn: 'X-API-Key: ' };

/** What a client of another make sends, in the bytes that `fetch` would never send like this. */
interface Row {
  readonly client: string;
  readonly system: System;
  /** `{id}` stands for a key that is there. */
  readonly line: string;
  readonly headers: readonly string[];
  readonly body?: string;
  readonly status: Readonly<Record<Dialect, number>>;
}

const both = (status: number) => ({ documented: status, served: status });
const json = 'Content-Type: application/json';
const empty = 'Content-Length: 0';

const rows: readonly Row[] = [
  {
    client: 'Stratum: a bodiless DELETE without a content type',
    system: stratum,
    line: 'DELETE /api/v1/api-keys/{id}',
    headers: [],
    status: both(204),
  },
  {
    client: 'Stratum: DELETE with a JSON content type and nothing in it',
    system: stratum,
    line: 'DELETE /api/v1/api-keys/{id}',
    headers: [json],
    status: { documented: 204, served: 400 },
  },
  {
    client: 'Stratum, the vendor’s own: rotate with {} and a JSON content type',
    system: stratum,
    line: 'POST /api/v1/api-keys/{id}/rotate',
    headers: [json],
    body: '{}',
    status: both(201),
  },
  {
    client: 'Stratum: rotate with a JSON content type and a length of 0',
    system: stratum,
    line: 'POST /api/v1/api-keys/{id}/rotate',
    headers: [json, empty],
    status: { documented: 201, served: 400 },
  },
  {
    client: 'SensorBucket, generated Python: create without a body',
    system: sensorBucket,
    line: 'POST /api/api-keys',
    headers: [json, empty],
    status: both(400),
  },
  {
    client: 'SensorBucket, generated Python: a cookie without a name beside the bearer',
    system: sensorBucket,
    line: 'GET /api/api-keys?limit=10',
    headers: ['Cookie: fake-session'],
    status: both(200),
  },
  {
    client: 'SensorBucket, generated Python: an id beyond 53 bits and an offset',
    system: sensorBucket,
    line: 'POST /api/api-keys',
    headers: [json],
    body: '{"name":"big","tenant_id":9007199254740993,"permissions":["READ_DEVICES"],"expiration_date":"2099-01-01T00:00:00+00:00"}',
    status: both(201),
  },
  {
    client: 'Clerk, generated Python: floats in the query',
    system: clerk,
    line: `GET /v1/api_keys?subject=${subject}&type=api_key&include_invalid=false&limit=10.0&offset=0.0`,
    headers: [],
    status: both(200),
  },
  {
    client: 'Clerk, generated Python: a float in the body, which JavaScript cannot write',
    system: clerk,
    line: 'POST /v1/api_keys',
    headers: [json],
    body: `{"name":"robot","subject":"${subject}","seconds_until_expiration":3600.0}`,
    status: { documented: 200, served: 201 },
  },
  {
    client: 'Clerk, the vendor’s own: a JSON content type on a DELETE without a body',
    system: clerk,
    line: 'DELETE /api_keys/{id}',
    headers: [json],
    status: both(200),
  },
  {
    client: 'Strait, the vendor’s own: a JSON content type on GET',
    system: strait,
    line: 'GET /v1/api-keys?project_id=proj_1',
    headers: [json],
    status: both(200),
  },
  {
    client: 'Strait, the vendor’s own: on DELETE',
    system: strait,
    line: 'DELETE /v1/api-keys/{id}',
    headers: [json],
    status: { documented: 204, served: 200 },
  },
  {
    client: 'Strait, the vendor’s own: on an empty rotate',
    system: strait,
    line: 'POST /v1/api-keys/{id}/rotate',
    headers: [json, empty],
    status: both(201),
  },
  {
    client: 'WhyLabs, generated Python: create by a query in form encoding',
    system: whyLabs,
    line: 'POST /v0/organizations/org-123/api-key?user_id=user-123&scopes=%3Auser&scopes=%3Awrite_data&alias=M+L%2FApp',
    headers: [json, empty],
    status: both(200),
  },
  {
    client: 'WhyLabs, generated Python: a null as the text None',
    system: whyLabs,
    line: 'GET /v0/organizations/org-123/api-key?user_id=None',
    headers: [],
    status: both(200),
  },
];

const cases = rows.flatMap(row => (['documented', 'served'] as const).map(dialect => ({ ...row, dialect })));

test.each(cases)('$client ($dialect)', async ({ system, line, headers, body = '', status, dialect }) => {
  const twin = system.createTwin({ dialect });
  const { id } = twin.given.key({ expiresAt: new Date(Date.UTC(2099, 0, 1)) });
  const { url, close } = await twin.serve();
  onTestFinished(close);
  const head = [
    `${line.replace('{id}', id)} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: close',
    system.signIn + twin.credential,
    ...headers,
    ...(body === '' ? [] : [`Content-Length: ${body.length}`]),
  ];
  const heard = await speak(Number(new URL(url).port), [`${head.join('\r\n')}\r\n\r\n${body}`]);
  expect(statusesIn(heard), heard.text).toEqual([status[dialect]]);
});
