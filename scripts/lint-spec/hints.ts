/** What to write instead, for the rules of Redocly's own, whose messages only say what is wrong. */
const HINTS: ReadonlyArray<readonly [rule: string, message: RegExp, hint: string]> = [
  ['struct', /`nullable`/, "OpenAPI 3.1 has no nullable: write type: [string, 'null']."],
  ['struct', /not expected/, 'Remove it, or correct its name or its indentation.'],
  ['struct', /./, 'Write what OpenAPI 3.1 asks for here.'],
  ['no-unresolved-refs', /./, 'Point it at a name that exists, such as #/components/schemas/StratumApiKey.'],
  ['operation-operationId-unique', /./, 'Give one of the two another name.'],
  ['operation-tag-defined', /./, 'Write the name of a tag that the document declares at its top.'],
  ['operation-parameters-unique', /./, 'Remove one of the two.'],
  ['path-parameters-defined', /./, "Write the parameter's name in the path, in braces, or declare it."],
  ['no-identical-paths', /./, 'Put the operations of both under one path.'],
  ['no-server-trailing-slash', /./, 'Write the url without the slash at its end.'],
  ['security-defined', /./, 'Write security: with a scheme of components.securitySchemes.'],
  ['no-required-schema-properties-undefined', /./, 'Declare the property, or take it out of required.'],
  ['no-enum-type-mismatch', /./, 'Correct the value or the type.'],
];

/** The hint that follows the engine's own message; empty for rules whose messages say what to write. */
export function hintFor(rule: string, message: string): string {
  return HINTS.find(([id, pattern]) => id === rule && pattern.test(message))?.[2] ?? '';
}
