import type { Context, Location, Rule } from '../engine.ts';

const isBlank = (node: unknown): boolean =>
  typeof node === 'object' &&
  node !== null &&
  !('$ref' in node) &&
  !('description' in node && typeof node.description === 'string' && node.description.trim());

function check(node: unknown, what: string, report: Context['report'], location: Location): void {
  if (!isBlank(node)) return;
  report({
    message: `${what} has no description. Write one plain sentence, with the unit of a number.`,
    location,
  });
}

function checkEach(what: string) {
  return (nodes: Readonly<Record<string, unknown>>, { location, report }: Context): void => {
    for (const [name, node] of Object.entries(nodes)) {
      check(node, `${what} ${name}`, report, location.child(name).key());
    }
  };
}

/** Whatever a reader meets by name is described: it becomes the documentation of the generated code. */
export const description: Rule = () => ({
  Tag: (node, { location, report }) => check(node, 'The tag', report, location),
  Operation: (node, { location, report }) => check(node, 'The operation', report, location.key()),
  Parameter: (node, { location, report }) => check(node, `Parameter ${node.name}`, report, location),
  Header: (node, { key, location, report }) => check(node, `Header ${key}`, report, location.key()),
  Response: (node, { key, location, report }) => check(node, `Response ${key}`, report, location.key()),
  SecurityScheme: (node, { key, location, report }) =>
    check(node, `Security scheme ${key}`, report, location.key()),
  NamedSchemas: checkEach('Schema'),
  SchemaProperties: checkEach('Property'),
});
