import { LostConnection } from './engine/connection.ts';
import { maxBytes, type Sent, tooLarge } from './engine/sent.ts';

/** As much as it takes of what Node has of a request that is still coming in. */
export interface NodeBody {
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  on(event: 'end' | 'error', listener: () => void): unknown;
}

const decoder = new TextDecoder();

/**
 * Reads the body of a request of Node's, and no further than a twin reads; what comes after that is let go by. As `readSent`
 * does it, without a `Request`.
 */
export function readBody(message: NodeBody, length: string | null): Promise<Sent> {
  if (Number(length ?? 0) > maxBytes) return Promise.resolve(tooLarge);
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    message.on('data', bytes => {
      size += bytes.length;
      if (size > maxBytes) resolve(tooLarge);
      else parts.push(bytes);
    });
    message.on('end', () => resolve(decoder.decode(parts.length === 1 ? parts[0] : joined(parts, size))));
    message.on('error', () => reject(new LostConnection('ECONNRESET')));
  });
}

/** In one piece, since a character may be in two. */
function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
