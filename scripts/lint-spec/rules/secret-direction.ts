import type { Rule } from '../engine.ts';

/** A secret that is sent is `secret-input` (text or Secret), one that is received is `secret` (sealed). */
export const secretDirection: Rule = () => ({
  RequestBody: {
    Schema(schema, { location, report }) {
      if (schema.format !== 'secret') return;
      report({
        message: 'format: secret in a request. Write format: secret-input.',
        location: location.child('format'),
      });
    },
  },
  Response: {
    Schema(schema, { location, report }) {
      if (schema.format !== 'secret-input') return;
      report({
        message: 'format: secret-input in a response. Write format: secret.',
        location: location.child('format'),
      });
    },
  },
});
