import { at, below, isObject, type Json, lookUp, namesOf, partsOf } from '../../../evidence/json.ts';
import type { DocumentModel, Operator } from '../mutation.ts';

/** Where the examples of a part are: of a media type, a parameter or a header. */
function* examplesOf(place: string, part: Json): Generator<string> {
  if (part.example !== undefined) yield below(place, 'example');
  for (const [name, example] of partsOf(part, 'examples')) {
    if (example.value !== undefined) yield below(place, 'examples', name, 'value');
  }
}

function* allExamples(model: DocumentModel): Generator<{ readonly system: string; readonly at: string }> {
  for (const { system, at: place, part } of [...model.responses, ...model.bodies]) {
    for (const [type, media] of partsOf(part, 'content')) {
      for (const example of examplesOf(below(place, 'content', type), media)) yield { system, at: example };
    }
  }
  for (const { system, at: place, part } of [...model.parameters, ...model.headers]) {
    for (const example of examplesOf(place, part)) yield { system, at: example };
  }
}

/** A value of another type. */
const other = (value: unknown) => (typeof value === 'string' ? 7 : 'a value of nobody');

/** Puts another value in the place of one. */
function set(document: Json, pointer: string, value: unknown): void {
  const names = namesOf(pointer);
  const holder = lookUp(document, below('', ...names.slice(0, -1)));
  if (isObject(holder) || Array.isArray(holder)) Reflect.set(holder, names.at(-1) ?? '', value);
}

/** The operators on examples: they are what twins answer with where a test orders an answer. */
export const exampleOperators: readonly Operator[] = [
  {
    family: 'example',
    name: 'example/change-type',
    *mutations(model) {
      for (const { system, at: place } of allExamples(model)) {
        const value = lookUp(model.document, place);
        const [name] = isObject(value) ? Object.keys(value) : [];
        const pointer = name === undefined ? place : below(place, name);
        yield {
          system,
          at: place,
          what: `${name ?? 'the example'} has another type`,
          apply: document => set(document, pointer, other(lookUp(document, pointer))),
        };
      }
    },
  },
  {
    family: 'example',
    name: 'example/rename-field',
    *mutations(model) {
      for (const { system, at: place } of allExamples(model)) {
        const value = lookUp(model.document, place);
        const [name] = isObject(value) ? Object.keys(value) : [];
        if (name === undefined) continue;
        yield {
          system,
          at: place,
          what: `${name} is called ${name}_2`,
          apply(document) {
            const held = at(document, place);
            held[`${name}_2`] = held[name];
            delete held[name];
          },
        };
      }
    },
  },
];
