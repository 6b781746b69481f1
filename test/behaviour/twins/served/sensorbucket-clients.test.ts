import { createTwin } from '@keyloom/mocks/sensorbucket';
import { describe, expect } from 'vitest';
import { contentType, malformed, valid } from '../sensorbucket.ts';
import { testRows } from './contract-rows.ts';
import { keys, start } from './sensorbucket.ts';

describe('9. rate limits and CORS', () => {
  const rows = {
    '9.1': 'rate limit: none in the service',
    '9.2': 'CORS: all origins',
  };

  testRows(rows, {
    async '9.1'() {
      const { call } = start();
      const { headers } = await call('GET', keys);
      expect([...headers.keys()].filter(name => /ratelimit|retry/.test(name))).toEqual([]);
    },
    async '9.2'() {
      const { twin, call } = start();
      const headers = { origin: 'https://example.com' };
      const answer = await call('GET', keys, { headers });
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
      const preflight = await twin.fetch(`${twin.baseUrl}${keys}/1`, {
        method: 'OPTIONS',
        headers: { ...headers, 'access-control-request-method': 'DELETE' },
      });
      expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
    },
  });
});

describe('10. what real clients require', () => {
  const rows = {
    '10.1': 'create only with the exact content-type application/json',
    '10.2': 'answer with application/json, no charset',
    '10.3': 'the flat get shape by default',
    '10.4': 'ids as raw digits, never rounded',
    '10.5': 'expiration_date as 2030-01-01T00:00:00+00:00',
    '10.6': 'POST create with content-type JSON and content-length 0 → 400',
    '10.7': 'a valid Authorization beside a Cookie header without a name',
    '10.8': '404 for unknown ids',
    '10.9': 'served under /api/api-keys, and the base path can be configured',
    '10.10': 'GET and DELETE without a content-type',
  };

  testRows(rows, {
    async '10.1'() {
      const { post } = start();
      const { status, body } = await post(valid, { 'content-type': 'application/json; charset=utf-8' });
      expect([status, body]).toEqual([400, contentType]);
      expect((await post(valid)).status).toBe(201);
    },
    async '10.2'() {
      const { call, post } = start();
      for (const { headers } of [await post(valid), await call('GET', keys), await call('GET', `${keys}/1`)])
        expect(headers.get('content-type')).toBe('application/json');
    },
    async '10.3'() {
      const { call, create } = start('documented');
      const { id } = await create();
      expect((await call('GET', `${keys}/${id}`)).body).not.toHaveProperty('data');
    },
    async '10.4'() {
      const { call, post } = start();
      await post('{"name":"big","tenant_id":9007199254740993,"permissions":["READ_DEVICES"]}');
      expect((await call('GET', keys)).text).toContain('"tenant_id":9007199254740993,');
      expect((await call('GET', `${keys}?tenant_id=9007199254740993`)).body.page_size).toBe(1);
      expect((await call('GET', `${keys}?tenant_id=9007199254740992`)).body.page_size).toBe(0);
    },
    async '10.5'() {
      const { post } = start();
      expect((await post({ ...valid, expiration_date: '2030-01-01T00:00:00+00:00' })).status).toBe(201);
    },
    async '10.6'() {
      const headers = { 'content-type': 'application/json', 'content-length': '0' };
      const { status, body } = await start().call('POST', keys, { headers });
      expect([status, body]).toEqual([400, malformed]);
    },
    async '10.7'() {
      expect((await start().call('GET', keys, { headers: { cookie: 'fake-session' } })).status).toBe(200);
    },
    async '10.8'() {
      expect((await start().call('GET', `${keys}/1`)).status).toBe(404);
    },
    async '10.9'() {
      const { twin } = start();
      expect(twin.baseUrl).toBe('https://sensorbucket.nl/api');
      const elsewhere = createTwin({ baseUrl: 'http://localhost:9000/sensors/v2' });
      const headers = { authorization: `Bearer ${elsewhere.credential}` };
      const url = 'http://localhost:9000/sensors/v2/api-keys';
      expect((await elsewhere.fetch(url, { headers })).status).toBe(200);
    },
    async '10.10'() {
      const { call, create } = start();
      const { id } = await create();
      expect((await call('GET', `${keys}/${id}`)).status).toBe(200);
      expect((await call('DELETE', `${keys}/${id}`)).status).toBe(200);
    },
  });
});
