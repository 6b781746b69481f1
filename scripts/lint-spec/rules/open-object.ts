import type { Rule } from '../engine.ts';

/** The two generators disagree on an object that has both named properties and typed further ones. */
export const openObject: Rule = () => ({
  Schema(schema, { location, report }) {
    if (!schema.properties || typeof schema.additionalProperties !== 'object') return;
    report({
      message: 'properties beside typed additionalProperties. Move the free part into a property of its own.',
      location: location.child('additionalProperties').key(),
    });
  },
});
