import type { Rule } from '../engine.ts';

/** Names that generated code may not take: JavaScript's globals, TypeScript's own types and what generated code imports. */
const TAKEN = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...[
    'Awaited',
    'Exclude',
    'Extract',
    'NonNullable',
    'Omit',
    'Parameters',
    'Partial',
    'Pick',
    'Readonly',
    'Record',
  ],
  ...['Document', 'Element', 'Node', 'Required', 'ReturnType', 'Secret', 'Uppercase', 'Lowercase', 'Window'],
]);

/** Generation takes the system's prefix off a schema's name; what is left must not hide a global. */
export const globalName: Rule = () => {
  let systems: string[] = [];
  return {
    Root(root) {
      systems = (root.tags ?? []).map(tag => tag.name);
    },
    NamedSchemas(schemas, { location, report }) {
      for (const name of Object.keys(schemas)) {
        const system = systems.find(tag => name.startsWith(tag) && TAKEN.has(name.slice(tag.length)));
        if (!system) continue;
        const bare = name.slice(system.length);
        report({
          message: `${name} becomes ${bare}, which hides a global. Call it ${system}Api${bare} or name its content.`,
          location: location.child(name).key(),
        });
      }
    },
  };
};
