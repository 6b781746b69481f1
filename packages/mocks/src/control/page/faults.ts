import { control, type PageOrder, type PageSystem } from './api.ts';
import { hasChanged } from './changed.ts';
import { act, find, make, valueIn } from './dom.ts';

/** Fetches and shows the failures that are still to come. */
export async function refreshFaults(): Promise<void> {
  const { orders } = await control<{ orders: readonly PageOrder[] }>('GET', 'faults');
  if (!hasChanged('faults', orders)) return;
  find('orders', HTMLUListElement).replaceChildren(
    ...orders.map(({ system, operation, when, fault = 'nothing' }) => {
      const which = calls[when] ?? 'by plan';
      return make('li', { class: 'quiet' }, `${system} ${operation}: ${inWords(fault)}, ${which}`);
    }),
  );
}

function inWords(fault: unknown): string {
  if (typeof fault !== 'object') return String(fault);
  return Object.entries(Object(fault))
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ');
}

const calls: Readonly<Record<string, string>> = { next: 'the next call', always: 'every call' };

/** The form that orders a failure. */
export function startFaults(systems: readonly PageSystem[], refresh: () => Promise<void>): void {
  const form = find('fault', HTMLFormElement);
  const system = select(form, 'system');
  const operation = select(form, 'operation');
  system.replaceChildren(...systems.map(({ system: name }) => make('option', {}, name)));
  const showOperations = () => {
    const operations = systems.find(({ system: name }) => name === system.value)?.operations ?? [];
    operation.replaceChildren(...operations.map(({ name }) => make('option', {}, name)));
  };
  showOperations();
  system.addEventListener('change', showOperations);
  const fault = select(form, 'fault');
  fault.addEventListener('change', () => {
    find('fault-status', HTMLLabelElement).hidden = fault.value !== 'status';
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    act(async () => {
      const when = valueIn(form, 'when');
      const order = { system: system.value, operation: operation.value, fault: chosenFault(form) };
      await control('POST', `faults/${when}`, order);
      await refresh();
      const which = when === 'next' ? 'The next call' : 'Every call';
      return `${which} of ${order.system} ${order.operation} will fail so`;
    });
  });
  find('clear-faults', HTMLButtonElement).addEventListener('click', () =>
    act(async () => {
      await control('DELETE', 'faults');
      await refresh();
      return 'No faults are on order';
    }),
  );
}

function chosenFault(form: HTMLFormElement): unknown {
  const fault = valueIn(form, 'fault');
  if (fault === 'status') return Number(valueIn(form, 'status'));
  return fault === 'slow' ? { slow: 2_000 } : fault;
}

function select(form: HTMLFormElement, name: string): HTMLSelectElement {
  const element = form.elements.namedItem(name);
  if (element instanceof HTMLSelectElement) return element;
  throw new Error(`The form has no list ${name}.`);
}
