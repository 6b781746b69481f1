import { isHttpError } from '@keyloom/runtime';
import { expect, test } from 'vitest';
import * as clerk from './contract-errors/clerk.ts';
import * as sensorBucket from './contract-errors/sensorbucket.ts';
import * as strait from './contract-errors/strait.ts';
import * as stratum from './contract-errors/stratum.ts';
import * as whyLabs from './contract-errors/whylabs.ts';
import { errorOf } from './example.ts';
import { serve } from './server.ts';

const systems = {
  Stratum: stratum,
  SensorBucket: sensorBucket,
  Clerk: clerk,
  Strait: strait,
  WhyLabs: whyLabs,
};

for (const [system, { read, rows }] of Object.entries(systems)) {
  for (const [
    about,
    status,
    body,
    code,
    message,
    requestId,
    type = 'application/json; charset=utf-8',
  ] of rows) {
    test(`${system}, ${about}: ${status}`, async () => {
      const { url } = await serve(response => {
        response.writeHead(status, { 'content-type': type });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      });
      const error = await errorOf(read(url, { retry: 0 }));
      if (!isHttpError(error)) throw error;
      expect(error).toMatchObject({ system, status, code, requestId });
      expect(error.message).toContain(`HTTP ${status}`);
      expect(error.message).toContain(message ?? '');
      expect(error.message).not.toContain('<html>');
      if (typeof body !== 'string') expect(error.body).toEqual(body);
      else if (body === '') expect(error.body).toBeUndefined();
      expect(Object.keys(error)).not.toContain('body');
    });
  }
}
