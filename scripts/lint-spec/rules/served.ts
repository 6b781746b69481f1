import type { Schema } from '../document.ts';
import type { Rule } from '../engine.ts';
import { atPointer } from '../schema-fields.ts';
import { isReference, servedSchema } from '../served-schema.ts';

/** Where the real server departs from its documentation, the document says so without contradicting itself. */
export const served: Rule = () => ({
  Schema(schema, { location, report }) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const mark = isReference(property) ? undefined : property['x-served'];
      const isRequired = schema.required?.includes(name) ?? false;
      const at = location.child(['properties', name]).key();
      if (mark === 'absent' && !isRequired) {
        report({
          message: `x-served: absent on ${name}, which is optional. Remove it, or require ${name}.`,
          location: at,
        });
      } else if (mark === 'only' && isRequired && schema['x-served'] !== 'only') {
        report({
          message: `x-served: only on ${name}, which is required. Take ${name} out of required.`,
          location: at,
        });
      }
    }
  },
  MediaType(media, { location, resolve, report }) {
    const reference = servedSchema(media);
    const at = media['x-served-at'];
    if (at !== undefined && !(reference && atPointer(reference, String(at), resolve))) {
      const message = `x-served-at: ${at} is not in x-served-schema. Point at the documented object in it.`;
      report({ message, location: location.child('x-served-at') });
    }
    const found = reference && resolve<Schema>(reference);
    if (found?.node && found.node['x-served'] !== 'only') {
      const message = 'x-served-schema names a schema that is documented. Mark that schema x-served: only.';
      report({ message, location: location.child('x-served-schema') });
    }
  },
});
