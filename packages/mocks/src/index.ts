export { type Clock, createClock, type Span } from './engine/clock.ts';
export type { Dialect } from './engine/document.ts';
export type { Faults } from './engine/faults.ts';
export type { Twin, TwinOptions } from './engine/twin.ts';
export { TwinError } from './engine/twin-error.ts';
export type { RunningTwin, ServeOptions } from './serve.ts';
