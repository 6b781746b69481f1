/** Largest request body that a twin reads: the limit that the real servers name. */
export const maxBytes = 1024 * 1024;

/** Stands for a body that is larger than a twin reads; no text is the same. */
export const tooLarge = Symbol('too large');

/** A request's body as text. */
export type Sent = string | typeof tooLarge;

/** Reads a request's body, and no further than a twin reads. */
export async function readSent(request: Request): Promise<Sent> {
  const { headers } = request;
  if (Number(headers.get('content-length') ?? 0) > maxBytes) return tooLarge;
  if (headers.has('transfer-encoding')) return readBounded(request);
  const text = await request.text();
  return isSmall(text) ? text : tooLarge;
}

/** Whether a twin reads a body of such a text. A character is three bytes at most. */
export function isSmall(text: string): boolean {
  return text.length * 3 <= maxBytes || new TextEncoder().encode(text).length <= maxBytes;
}

async function readBounded(request: Request): Promise<Sent> {
  const decoder = new TextDecoder();
  const reader = request.body?.getReader();
  let text = '';
  let size = 0;
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      return tooLarge;
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
