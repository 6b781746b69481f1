import type { Body } from './read-plain.ts';
import type { Task } from './task.ts';

/** What a repeated removal that finds nothing resolves to: done, where the documented body carries no facts. */
export const goneOf = ({ route, input }: Task): Body | undefined => {
  if (route.answer === 'none') return { data: undefined, served: undefined };
  if (!route.gone) return;
  const data = Object.fromEntries(
    Object.entries(route.gone).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/^\{(\w+)\}$/, (_, key) => String(input[key])) : value,
    ]),
  );
  return { data, served: data };
};
