import type { Twin } from '@keyloom/mocks';
import { signedBy } from '../exchange/credential.ts';
import type { Facts } from '../notation/contract.ts';

/** A call that can be made again and again: `GET /path`, and who makes it. */
export function caller(
  twin: Twin,
  { security }: Facts,
  call: string,
  credential = twin.credential,
): () => Promise<Response> {
  const [method = '', path = ''] = call.split(' ');
  const headers = signedBy(security, credential);
  return () => twin.fetch(twin.baseUrl + path, { method, headers });
}

/** What became of calls in a row. */
export interface Burst {
  /** Those that were let through. */
  readonly passed: readonly Response[];
  /** The one that was one too many; undefined where none was. */
  readonly refused: Response | undefined;
}

/** Makes calls until one is refused as one too many, but no more than that many. */
export async function burst(call: () => Promise<Response>, most = 101): Promise<Burst> {
  const passed: Response[] = [];
  while (passed.length < most) {
    const response = await call();
    if (response.status === 429) return { passed, refused: response };
    passed.push(response);
  }
  return { passed, refused: undefined };
}
