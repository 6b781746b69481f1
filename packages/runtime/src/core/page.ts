/** Whether a body is a page of HTML: a gateway's, not the API's. */
export const isPage = (body: unknown): boolean => typeof body === 'string' && /^\s*</.test(body);
