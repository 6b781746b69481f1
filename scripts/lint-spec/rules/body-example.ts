import type { Rule } from '../engine.ts';

/** Every body has an example: tests, twins and documentation are fed from them. */
export const bodyExample: Rule = () => ({
  MediaType(media, { key, location, report }) {
    if (media.example !== undefined || Object.keys(media.examples ?? {}).length > 0) return;
    report({
      message: `The ${key} body has no example. Add example: (or examples:) with every documented field.`,
      location: location.key(),
    });
  },
});
