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
      const taken = new Set<string>();
      const claim = (name: string): void => {
        if (taken.has(name)) {
          report({
            message: `Two inputs are called ${name} (parameter, body field). Rename the parameter; a path parameter's name is free.`,
            location: location.key(),
          });
        }
        taken.add(name);
      };
      const own = (operation.parameters ?? []).map(parameter => resolve<Parameter>(parameter).node);
      // An operation's parameter replaces its path's parameter of the same place and name.
      const inherited = (shared ?? [])
        .map(parameter => resolve<Parameter>(parameter).node)
        .filter(outer => !own.some(inner => inner?.name === outer?.name && inner?.in === outer?.in));
      for (const parameter of [...inherited, ...own]) if (parameter) claim(parameter.name);
      const body = operation.requestBody && resolve<Body>(operation.requestBody).node;
      const names = Object.values(body?.content ?? {}).flatMap(media => propertyNames(media.schema, resolve));
      for (const name of new Set(names)) claim(name);
    },
  };
};
