import type { ImportExtension } from './client.ts';
import { toLiteral } from './literal.ts';
import type { SystemParts } from './parts.ts';
import { versionOf } from './versions.ts';

/** The files of a system, by name: hey-api's types, the operations, client, twin, and what the twin reads. */
export function layOut(
  { table, client, twin, validators }: SystemParts,
  header: (generator: string) => string,
  extension: ImportExtension,
): ReadonlyMap<string, string> {
  const own = header('@keyloom/generate');
  const ending = extension === 'none' ? '' : extension;
  return new Map([
    ...client.files,
    ['client.gen.ts', clientText(table.system, own, ending)],
    [
      'document.gen.ts',
      `${own}
import type { TwinDocument } from '@keyloom/mocks';

/** The operations of ${table.system} as their twin reads them. */
export const document: TwinDocument = ${toLiteral(twin)};
`,
    ],
    ['validators.gen.ts', validatorsText(validators, header(versionOf('ajv')))],
    ['twin.gen.ts', twinText(table.system, own, ending)],
  ]);
}

function clientText(system: string, header: string, ending: string): string {
  const name = system.charAt(0).toLowerCase() + system.slice(1);
  return `${header}
import { type Client, type ClientConfig, createClient, type HttpGuard, isHttpError as isAnyHttpError } from '@keyloom/runtime/client';
import { type ErrorBodies, type Schemes, type ${system}, table } from './operations.gen${ending}';

/** How a ${system} client is made; \`auth\` is the one thing it needs. */
export type ${system}Config = ClientConfig<Schemes>;

/** The ${system} client: one method an operation. */
export type ${system}Client = Client<${system}>;

/**
 * Makes a client of ${system}'s API-key endpoints. Nothing is sent before the first call.
 *
 * @throws ConfigError when an option is unknown or the base URL is none.
 * @example
 * \`\`\`ts
 * const ${name} = create${system}({ auth: () => process.env.API_KEY ?? '' });
 * \`\`\`
 */
export function create${system}(config: ${system}Config): ${system}Client {
  return createClient<${system}>(table, config);
}

/** Whether a caught value is an \`HttpError\`. With the name of an operation, \`error.body\` narrows by \`error.status\`. */
export const isHttpError = ((value: unknown, operation?: string) =>
  isAnyHttpError(value, operation, table.system)) as HttpGuard<ErrorBodies>;

export { isSecret } from '@keyloom/runtime/client';
export type { ErrorBodies } from './operations.gen${ending}';
export type * from './types.gen${ending}';
`;
}

function twinText(system: string, header: string, ending: string): string {
  return `${header}
import { defineTwin, type Twin, type TwinOptions } from '@keyloom/mocks';
import { document } from './document.gen${ending}';
import type { ${system} } from './operations.gen${ending}';
import { validators } from './validators.gen${ending}';

/** Makes a stateful stand-in for ${system}'s key API, by its document alone. */
export const createTwin: (options?: TwinOptions) => Twin<keyof ${system}> = /* @__PURE__ */ defineTwin({ document, validators });

/** For \`defineTwin({ document, validators, rules })\`, where the system has rules of its own. */
export { document, validators };
`;
}

/** TypeScript that is not checked: a compiler takes it along like any other file, where it would leave a .js behind. */
function validatorsText(code: string, header: string): string {
  const typed = code.replace(
    /export \{\s*validators\s*\};\s*$/,
    'const typed: Readonly<Record<string, OperationValidators>> = validators;\nexport { typed as validators };\n',
  );
  return `${header}
// @ts-nocheck
/* eslint-disable */
import type { OperationValidators } from '@keyloom/mocks';

${typed}`;
}
