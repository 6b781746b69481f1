// What undocumented routes need.

export { customCall } from '../client/request.ts';
