import type { Rule } from '../engine.ts';
import { fieldOf, mayBe } from '../field.ts';

const SECRET_WORDS = new Set(['key', 'secret', 'token', 'password', 'passphrase', 'plaintext', 'credential']);
/** A page token opens no door. */
const HARMLESS_NAME = /^(next|previous|prev|page|continuation|cursor)_?(page)?_?token$/i;

function soundsSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_-]/);
  return SECRET_WORDS.has(words.at(-1) ?? '') && !HARMLESS_NAME.test(name);
}

/** A secret is marked twice: `format` types it in the generated code, `x-secret` says how it may be seen again. */
export const secret: Rule = () => ({
  Schema(schema, context) {
    const { location, report } = context;
    const field = fieldOf(schema, context);
    const mark = field.annotation('x-secret');
    const hasFormat = schema.format === 'secret' || schema.format === 'secret-input';
    const tell = (message: string): void => report({ message, location: location.key() });
    if (hasFormat && mark === undefined) {
      tell(`format: ${schema.format} without x-secret. Add x-secret: one-time or revealable.`);
    } else if (mark !== undefined && !hasFormat) {
      tell('x-secret without its format. Add format: secret (in a response) or secret-input (in a request).');
    } else if (mark === 'credential') {
      tell('x-secret: credential is for security schemes. Write one-time or revealable here.');
    } else if (!hasFormat && field.name && mayBe(schema, 'string') && soundsSecret(field.name)) {
      if (schema.enum || schema.const !== undefined) return;
      tell(
        `${field.name} looks like a secret. Add format: secret (in a request: secret-input) and x-secret.`,
      );
    }
  },
  SecurityScheme(scheme, { location, report }) {
    if (scheme['x-secret'] === 'credential') return;
    report({
      message: 'The security scheme is not marked. Add x-secret: credential.',
      location: location.key(),
    });
  },
});
