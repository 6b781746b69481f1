import type { Rule } from '../engine.ts';

/** An operation declares at least one failure: without one, its errors have no type. */
export const errorResponse: Rule = () => ({
  Operation(operation, { location, report }) {
    const statuses = Object.keys(operation.responses ?? {});
    // Where no 2xx is declared, `default` is the success answer, so it cannot be the failure as well.
    const hasSuccess = statuses.some(status => status.startsWith('2'));
    if (statuses.some(status => /^[45]/.test(status) || (status === 'default' && hasSuccess))) return;
    report({
      message:
        'The operation declares no error response. Add a 4xx, a 5xx or, beside a 2xx, a default response.',
      location: location.child('responses').key(),
    });
  },
});
