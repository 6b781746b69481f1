import { ANNOTATIONS, type Annotation } from '../annotations.ts';
import type { Rule } from '../engine.ts';

/** The part of a refused value that is at fault: its unknown keys, else all of it. */
function fault(value: unknown, { keys }: Annotation): string {
  const given =
    keys && typeof value === 'object' && value !== null ? Object.keys([value].flat()[0] ?? {}) : [];
  const strange = given.filter(key => !keys?.includes(key));
  return strange.length > 0 ? `the key ${strange.join(', ')}` : JSON.stringify(value, undefined, ' ');
}

/** An annotation that nobody reads changes nothing in silence, so unknown names, places and values are refused. */
export const annotation: Rule = () => ({
  any: {
    enter(node, { location, type, report }) {
      // Maps such as headers have no extensions: an x- key there is a name.
      if (!type.extensionsPrefix) return;
      for (const [name, value] of Object.entries(node)) {
        if (!name.startsWith('x-')) continue;
        const known = ANNOTATIONS[name];
        const at = location.child(name);
        if (!known) {
          const names = Object.keys(ANNOTATIONS).join(', ');
          report({ message: `${name} is no annotation of ours. Write one of ${names}.`, location: at.key() });
        } else if (!known.on.includes(type.name)) {
          report({
            message: `${name} has no meaning on a ${type.name}. Write it on: ${known.on.join(', ')}.`,
            location: at.key(),
          });
        } else if (!known.accepts(value)) {
          report({
            message: `${name}: ${fault(value, known)} is unknown. Write ${known.write}.`,
            location: at,
          });
        }
      }
    },
  },
});
