import type { ClassName, MutantClass } from '../mutant.ts';

/** Loads a class: each takes a while, and a process may need one only. */
export async function loadClass(name: ClassName): Promise<MutantClass> {
  // Before anything that imports the packages.
  await import('./variant-of.ts');
  switch (name) {
    case 'drift':
      return (await import('./drift.ts')).drift;
    case 'regen':
      return (await import('./regen.ts')).regen;
    case 'behaviour':
      return (await import('./behaviour.ts')).behaviour;
    case 'client':
      return (await import('./client.ts')).client;
  }
}
