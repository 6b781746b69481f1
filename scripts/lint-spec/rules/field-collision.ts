import type { Body, Parameter, PathItem } from '../document.ts';
import type { Rule } from '../engine.ts';
import { propertyNames } from '../schema-fields.ts';

/** Parameters and body fields become one flat input object, so no two of them may share a name. */
export const fieldCollision: Rule = () => {
  let shared: PathItem['parameters'] = [];
  return {
    PathItem(item) {
      shared = item.parameters ?? [];
    },
    Operation(operation, { location, resolve, report }) {
      const taken = new Map<string, string>();
      const claim = (name: string, place: string): void => {
        const other = taken.get(name);
        // Twice in one place is `operation-parameters-unique`'s to say.
        if (other !== undefined && other !== place) {
          report({
            message: `${other} and ${place} both have a ${name}. Rename the parameter; a path parameter's name is free.`,
            location: location.key(),
          });
        }
        taken.set(name, place);
      };
      const own = (operation.parameters ?? []).map(parameter => resolve<Parameter>(parameter).node);
      // An operation's parameter replaces its path's parameter of the same place and name.
      const inherited = (shared ?? [])
        .map(parameter => resolve<Parameter>(parameter).node)
        .filter(outer => !own.some(inner => inner?.name === outer?.name && inner?.in === outer?.in));
      for (const parameter of [...inherited, ...own]) if (parameter) claim(parameter.name, parameter.in);
      const body = operation.requestBody && resolve<Body>(operation.requestBody).node;
      const names = Object.values(body?.content ?? {}).flatMap(media => propertyNames(media.schema, resolve));
      for (const name of new Set(names)) claim(name, 'body');
    },
  };
};
