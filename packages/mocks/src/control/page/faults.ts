import { control, type PageSystem } from './api.ts';
import { act, find, make, valueIn } from './dom.ts';

/** The form that orders a failure. */
export function startFaults(systems: readonly PageSystem[]): void {
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
      const calls = when === 'next' ? 'The next call' : 'Every call';
      return `${calls} of ${order.system} ${order.operation} will fail so`;
    });
  });
  find('clear-faults', HTMLButtonElement).addEventListener('click', () =>
    act(async () => {
      await control('DELETE', 'faults');
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
