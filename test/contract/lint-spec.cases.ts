/** One way to break the base document: replace `from` by `to`; exactly `rule` must then report the line of `at`. */
export interface LintCase {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** Text on the reported line: its first occurrence in the broken document. `to` where it is left out. */
  readonly at?: string;
}

const change = (rule: string, from: string, to: string, at?: string): LintCase => ({
  rule,
  from,
  to,
  ...(at === undefined ? {} : { at }),
});

const LIST = '    get:\n';
const CREATE = '    post:\n';
const REVOKE = '    delete:\n';
const LIST_PAGING = 'style: cursor, items: /data, next: /links/next, param: cursor, limit: limit';

export const LINT_CASES: readonly LintCase[] = [
  // Not YAML, or not a document.
  change('yaml', 'info: {', 'info: {{'),
  change('yaml', 'openapi: 3.1.0', 'openapi: 3.0.3'),
  change('yaml', '      x-role: revoke\n', '      x-role: revoke\n      x-role: delete\n', '      x-role: delete'),

  // Redocly's own rules.
  change('struct', 'additionalProperties: false\n', 'nullable: true\n'),
  change('struct', '      summary: Create API key\n', '      sumary: x\n      summary: Create API key\n', 'sumary'),
  change('no-unresolved-refs', "'204':\n          description: Revoked.\n          x-evidence: [observed]", "'204': { $ref: '#/components/responses/Nope' }", 'Nope'),
  change('no-required-schema-properties-undefined', 'required: [message]', 'required: [message, code]'),
  change('no-enum-type-mismatch', 'name: { type: string, description: N', 'name: { type: string, enum: [ci, 3], description: N'),
  change('no-identical-paths', '\ncomponents:\n', "\n  /keys/{key_id}:\n    servers: [{ url: http://localhost:3000 }]\n\ncomponents:\n", '/keys/{key_id}'),
  change('operation-operationId-unique', 'stratumRevokeApiKey', 'stratumCreateApiKey', '      operationId: stratumCreateApiKey\n      x-role: revoke'),
  change('operation-parameters-unique', "        - name: limit\n", "        - name: limit\n          in: query\n          description: Again.\n          schema: { type: integer }\n        - name: limit\n", '        - name: limit\n          in: query\n          description: How'),
  change('path-parameters-defined', '/keys/{id}:', '/keys/{id}/{part}:', REVOKE),
  change('security-defined', '        - stratumApiKey: []\n      requestBody', '        - stratumToken: []\n      requestBody', 'stratumToken'),
  change('operation-tag-defined', '  - name: Clerk\n    description: Keys of a subject.\n', ''),
  change('no-server-trailing-slash', 'url: http://localhost:3000\n', 'url: http://localhost:3000/\n'),
];
