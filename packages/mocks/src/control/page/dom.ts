/** The element with an id, of the class that the page's own markup gives it. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} ${id}.`);
}

/** Makes an element. Text goes in as text, never as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** The value of a form's field. */
export function valueIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

/** Says something to the reader, and to a screen reader. */
export function say(text: string): void {
  const status = find('status', HTMLParagraphElement);
  if (status.textContent !== text) status.textContent = text;
}

/** Runs what a button or form asks for; a failure is said. */
export function act(work: () => Promise<string>): void {
  work().then(say, error => say(error instanceof Error ? error.message : String(error)));
}

/** An instant in the reader's eye: UTC, to the second. */
export const showTime = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
