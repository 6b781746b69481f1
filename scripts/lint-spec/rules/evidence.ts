import type { Annotated } from '../document.ts';
import type { Context, Rule } from '../engine.ts';

function check(node: Annotated, { location, report }: Context): void {
  if (node['x-evidence'] !== undefined) return;
  report({
    message: 'No x-evidence. Add a list of: seed, published spec, server source, observed.',
    location: location.key(),
  });
}

/** Each operation and each response says how its facts are known. */
export const evidence: Rule = () => ({ Operation: check, Response: check });
