import { type DocumentedOperation, operations } from '../contract/support/document.ts';

/** The operation of a system that a method and a path below its base path mean, by the document alone. */
export function operationAt(tag: string, method: string, path: string): DocumentedOperation | undefined {
  const segments = path.replace(/(?<=.)\/$/, '').split('/');
  const fits = operations.filter(operation => {
    const template = operation.path.split('/');
    if (operation.tag !== tag || operation.method !== method || template.length !== segments.length)
      return false;
    return template.every((part, index) =>
      part.startsWith('{') ? isValue(segments[index]) : part === segments[index],
    );
  });
  // A fixed segment wins over a parameter.
  return fits.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}

function isValue(segment = ''): boolean {
  try {
    return decodeURIComponent(segment) !== '';
  } catch {
    return false;
  }
}
