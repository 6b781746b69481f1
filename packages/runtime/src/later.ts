export { collect, take, walk, walkItems } from './call/walk.ts';
export { customCall } from './client/request.ts';
export { httpErrorOf } from './core/error-body.ts';
export { loadKy, retry } from './core/retry.ts';
