import type { Rule } from '../engine.ts';

/** A body without a schema has no type. What only the real server sends may have its served schema alone. */
export const bodySchema: Rule = () => ({
  MediaType(media, { key, location, report }) {
    if (media.schema || media['x-served-schema']) return;
    report({
      message: `The ${key} body has no schema. Add schema: with a $ref to one of components.schemas.`,
      location: location.key(),
    });
  },
});
