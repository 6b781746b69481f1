import type { Annotated, Reference, Schema } from './document.ts';

/** The schema that `x-served-schema` of a media type names; undefined without one. */
export function servedSchema(media: Annotated | undefined): Reference | Schema | undefined {
  const served = media?.['x-served-schema'];
  return isReference(served) ? served : undefined;
}

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';
}
