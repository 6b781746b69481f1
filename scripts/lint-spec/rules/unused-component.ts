import type { Rule } from '../engine.ts';

/** A component that nothing refers to would still become a public type. References from annotations count as use. */
export const unusedComponent: Rule = () => ({
  Root(root, { location, report }) {
    const references = new Set(
      Array.from(JSON.stringify(root).matchAll(/"\$ref":"#([^"]+)"/g), match => match[1]),
    );
    for (const [kind, components] of Object.entries(root.components ?? {})) {
      // Security schemes are named, not referred to.
      if (kind === 'securitySchemes' || kind.startsWith('x-')) continue;
      for (const name of Object.keys(components)) {
        if (references.has(`/components/${kind}/${name}`)) continue;
        report({
          message: `Nothing refers to ${name}. Remove it, or write a $ref to it.`,
          location: location.child(['components', kind, name]).key(),
        });
      }
    }
  },
});
