import { isObject } from './json.ts';
import { refuse, type Task } from './task.ts';
import { encoded, refuseInput } from './url.ts';

/** Turns the flat input into the URL of the task, or refuses it. Bodies are written by `writeBody`. */
export const prepare = (task: Task): void => {
  const { route } = task;
  if (!isObject(task.input)) refuse(task, 'input is no object');
  // A copy: bodies are written later, and callers use their objects again.
  const input = { ...task.input };
  task.input = input;
  for (const name in input) if (!Object.hasOwn(route.in, name)) refuseInput(task, name, 'is unknown');
  let { path } = route;
  let query = '';
  for (const name in route.in) {
    const place = route.in[name] ?? '';
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    if (place.startsWith('path')) {
      const text = encoded(task, name, value ?? refuseInput(task, name, 'is missing'), place);
      // These would move the request to another path. `%` itself is encoded by now.
      if (/^(\.|%252e){0,2}$/i.test(text)) refuseInput(task, name, 'is no id');
      path = path.replace(`{${name}}`, text);
    } else if (
      value !== undefined &&
      place.startsWith('query') &&
      !(route.pages?.drop?.includes(name) && input[route.pages.param ?? ''])
    ) {
      // A cursor has these already. Null is left out, an array repeats the name.
      for (const item of Array.isArray(value) ? value : [value]) {
        if (item !== undefined && item !== null)
          query += `&${encodeURIComponent(name)}=${encoded(task, name, item, place)}`;
      }
    }
  }
  task.url += path + query.replace('&', '?');
};
