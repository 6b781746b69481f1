import type { Step, Transcript } from './conversation.ts';

/** What differs from run to run and has a shape of its own, most special first. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['uuid', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi],
  ['trace', /\b[0-9a-f]{32}\b/g],
  ['time', /\b\d{4}-\d\d-\d\dT\d\d(:|%3A)\d\d\1\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?/g],
  ['milliseconds', /(?<![\w.-])1[789]\d{11}(?![\w.])/g],
  ['cursor', /(?<=[?&]cursor=|\\u0026cursor=)[^"&\\<]+/g],
];

/** Replaces what differs from twin to twin: equal values get equal names, other values others. */
export function createNormaliser(baseUrl: string) {
  const names = new Map<string, string>();
  return {
    name(value: string, name: string) {
      // A door that judges goes on although the value that should be here never came.
      if (value) names.set(value, `<${name}>`);
    },
    normalise(steps: readonly Step[]): Transcript {
      // A secret holds its key's id in some systems: the longer value goes first.
      const named = [[baseUrl, '<base>'] as const, ...[...names].sort(([a], [b]) => b.length - a.length)];
      const seen = new Map<string, string>();
      const counts = new Map<string, number>();
      const numbered = (kind: string, value: string) => {
        const known = seen.get(value);
        if (known !== undefined) return known;
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        seen.set(value, `<${kind} ${count}>`);
        return `<${kind} ${count}>`;
      };
      const clean = (text: string) =>
        shapes.reduce(
          (at, [kind, shape]) => at.replaceAll(shape, value => numbered(kind, value)),
          named.reduce((at, [value, name]) => at.replaceAll(value, name), text),
        );
      return steps.map(({ path, request, body, ...step }) => ({
        ...step,
        path: clean(path),
        request: request === undefined ? undefined : clean(request),
        body: clean(body),
      }));
    },
  };
}
