import type { FetchResponse } from '../call/call-options.ts';

/**
 * The body as text; undefined when it has more bytes than are allowed, compressed ones counted as they come out.
 * (Faster than `Response.text()`, which cannot be told to stop.)
 */
export const bodyTextOf = async (response: FetchResponse, maxBytes: number): Promise<string | undefined> => {
  // What is no web stream is left to whoever made it.
  const reader = response.body?.getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let left = maxBytes;
  let held: Uint8Array | undefined;
  for (;;) {
    const { done, value } = await reader.read();
    if (held) text += decoder.decode(held, { stream: !done });
    if (done) return text;
    left -= value.length;
    if (left < 0) return;
    held = value;
  }
};
