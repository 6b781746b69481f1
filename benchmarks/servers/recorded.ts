import { createTwin } from '@keyloom/mocks/clerk';
import { newKey, subject } from './load.ts';

/**
 * What a server without state answers, as objects: what a twin under this load once did, so that it sends as many bytes as
 * the twin. A page has ten keys.
 */
export async function recordAnswers() {
  const twin = createTwin();
  const headers = { authorization: `Bearer ${twin.credential}`, 'content-type': 'application/json' };
  const ask = async (path: string, body?: string) => {
    const method = body === undefined ? 'GET' : 'POST';
    const response = await twin.fetch(twin.baseUrl + path, { method, headers, ...(body && { body }) });
    const answer: { id: string } = await response.json();
    return answer;
  };
  for (let index = 0; index < 10; index += 1) await ask('/api_keys', newKey(`key-${1_000 + index}`));
  const create = await ask('/api_keys', newKey('key-1010'));
  return {
    create,
    list: await ask(`/api_keys?subject=${subject}`),
    get: await ask(`/api_keys/${create.id}`),
  };
}
