/** Bundled from `../scenario.ts`: it tells the systems' scenarios and gives what is the same on every platform. */
export function scenario(): Promise<string>;
