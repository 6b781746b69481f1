import type { Context, Rule } from '../engine.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const hasPrefix = (name: string, prefix: string): boolean =>
  name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length));

/** Names of the five systems collide, so each carries its system's; generation takes it off again. */
export const systemPrefix: Rule = () => {
  let systems: string[] = [];
  const checkNames = (what: string, forms: ReadonlyArray<(system: string) => string>) => {
    return (nodes: Readonly<Record<string, unknown>>, { location, report }: Context): void => {
      const prefixes = systems.flatMap(system => forms.map(form => form(system)));
      for (const name of Object.keys(nodes).filter(key => !prefixes.some(prefix => hasPrefix(key, prefix)))) {
        report({
          message: `${what} ${name} does not start with its system. Write ${prefixes[0]}… or another tag's name.`,
          location: location.child(name).key(),
        });
      }
    };
  };
  return {
    Root(root) {
      systems = (root.tags ?? []).map(tag => tag.name);
    },
    Operation(operation, { location, report }) {
      const id = operation.operationId ?? '';
      const prefix = lowerFirst(operation.tags?.[0] ?? '');
      if (!prefix || hasPrefix(id, prefix)) return;
      report({
        message: `operationId ${id} does not start with its tag. Write ${prefix} + the method's name in PascalCase.`,
        location: location.child('operationId'),
      });
    },
    NamedSchemas: checkNames('Schema', [String]),
    NamedSecuritySchemes: checkNames('Security scheme', [lowerFirst]),
    NamedResponses: checkNames('Response', [String, lowerFirst]),
    NamedParameters: checkNames('Parameter', [String, lowerFirst]),
  };
};
