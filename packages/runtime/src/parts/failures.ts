// What a failure needs, and what a request with a body, an answer with a secret or a tolerance does.

export { recover } from '../core/recover.ts';
export { loadKy } from '../core/retry.ts';
export { writeBody } from '../core/write-body.ts';
