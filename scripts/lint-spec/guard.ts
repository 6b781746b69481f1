import type { Context, Rule, Visitors } from './engine.ts';

type Visit = (node: never, context: Context) => void;

function guarded(visit: Visit): Visit {
  return (node, context) => {
    try {
      visit(node, context);
    } catch {
      context.report({
        message: `The ${context.type.name} here has another shape than this rule can read. Correct its structure.`,
        location: context.location,
      });
    }
  };
}

function guardAll(visitors: object): object {
  return Object.fromEntries(
    Object.entries(visitors).map(([name, visit]) => [
      name,
      typeof visit === 'function' ? guarded(visit) : guardAll(visit),
    ]),
  );
}

/**
 * Keeps a rule from ending the whole run. Rules see documents whose structure is broken too, because `struct` runs
 * beside them and not before; a throw would hide what `struct` has to say.
 */
export function guard(rule: Rule): () => Visitors {
  return () => guardAll(rule());
}
