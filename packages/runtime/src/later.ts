export { describe } from './call/describe.ts';
export { collect, take, walkItems, walkPages } from './call/walk.ts';
export { customCall } from './client/request.ts';
export { recover } from './core/recover.ts';
export { loadKy } from './core/retry.ts';
export { watch } from './core/watch.ts';
