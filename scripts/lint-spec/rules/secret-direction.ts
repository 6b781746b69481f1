import type { Reference, Schema } from '../document.ts';
import type { Context, Location, Rule } from '../engine.ts';
import { isReference } from '../served-schema.ts';

/** Reports each use of `format` in a schema and in all that it contains; the engine's nested visitors stop at the top. */
function refuse(format: string, message: string) {
  return (top: Schema, { location: start, resolve, report }: Context): void => {
    const seen = new Set<Schema>();
    const visit = (schema: Schema | Reference, place: Location): void => {
      const found = resolve<Schema>(schema);
      const location = (isReference(schema) && found.location) || place;
      if (!found.node || seen.has(found.node)) return;
      seen.add(found.node);
      if (found.node.format === format) report({ message, location: location.child('format') });
      for (const [name, property] of Object.entries(found.node.properties ?? {})) {
        visit(property, location.child(['properties', name]));
      }
      if (found.node.items) visit(found.node.items, location.child('items'));
      for (const key of ['allOf', 'oneOf', 'anyOf'] as const) {
        for (const [index, part] of (found.node[key] ?? []).entries())
          visit(part, location.child([key, index]));
      }
    };
    visit(top, start);
  };
}

/** A secret that is sent is `secret-input` (text or Secret), one that is received is `secret` (sealed). */
export const secretDirection: Rule = () => ({
  RequestBody: { Schema: refuse('secret', 'format: secret in a request. Write format: secret-input.') },
  Response: { Schema: refuse('secret-input', 'format: secret-input in a response. Write format: secret.') },
});
