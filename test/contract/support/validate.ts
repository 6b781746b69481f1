import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  type DocumentedOperation,
  document,
  isObject,
  pointerSegment,
  type ResponseObject,
  resolve,
} from './document.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false, coerceTypes: false });
addFormats.default(ajv);
for (const format of ['secret', 'secret-input', 'int64']) ajv.addFormat(format, true);
ajv.addSchema({ ...closed(structuredClone(document)), $id: 'document' });

/** Every object of the answers is taken as closed: a field that the document does not name is a mistake. */
function closed(root: Record<string, unknown>): Record<string, unknown> {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    if (isObject(value.properties) && value.additionalProperties === undefined)
      value.additionalProperties = false;
    Object.values(value).forEach(visit);
  };
  visit((root.components as Record<string, unknown>).schemas);
  visit(root.paths);
  return root;
}

const compiled = new Map<string, ValidateFunction>();

function at(pointer: string): ValidateFunction {
  const known = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${encodeURI(pointer)}` });
  compiled.set(pointer, known);
  return known;
}

function complaints(pointer: string, value: unknown, what: string): string[] {
  const validate = at(pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    error => `${what}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}

/** Where the value of a pointer really stands, references followed. */
function standing(pointer: string, value: unknown): string {
  return isObject(value) && typeof value.$ref === 'string' ? value.$ref.slice(1) : pointer;
}

/** What is wrong with a request, by the document alone. */
export async function requestComplaints(
  documented: DocumentedOperation,
  request: Request,
  basePath: string,
): Promise<string[]> {
  const { operation, pointer, path } = documented;
  const url = new URL(request.url);
  const found: string[] = [];
  const segments = url.pathname.slice(basePath.length).split('/');
  const template = path.split('/');
  if (segments.length !== template.length) found.push(`path ${url.pathname} does not fit ${path}`);
  const named = new Set<string>();
  for (const [index, reference] of (operation.parameters ?? []).entries()) {
    const place = standing(`${pointer}/parameters/${index}`, reference);
    const parameter = resolve<{
      name: string;
      in: string;
      required?: boolean;
      schema: { type?: string | string[] };
    }>(reference);
    named.add(parameter.name);
    const texts =
      parameter.in === 'path'
        ? [decodeURIComponent(segments[template.indexOf(`{${parameter.name}}`)] ?? '')]
        : url.searchParams.getAll(parameter.name);
    if (texts.length === 0) {
      if (parameter.required === true) found.push(`${parameter.name} is missing`);
      continue;
    }
    found.push(...complaints(`${place}/schema`, fromTexts(texts, resolve(parameter.schema)), parameter.name));
  }
  for (const name of url.searchParams.keys())
    if (!named.has(name)) found.push(`query ${name} is not declared`);
  return [...found, ...(await bodyComplaints(documented, request))];
}

async function bodyComplaints(
  { operation, pointer }: DocumentedOperation,
  request: Request,
): Promise<string[]> {
  const text = await request.clone().text();
  const type = request.headers.get('content-type');
  if (text === '') {
    const required = (operation.requestBody as { required?: boolean } | undefined)?.required === true;
    return [
      ...(required ? ['the body is missing'] : []),
      ...(type === null ? [] : [`content-type ${type} without a body`]),
    ];
  }
  if (operation.requestBody === undefined) return ['a body is sent where none is declared'];
  if (type !== 'application/json') return [`content-type is ${type}`];
  return complaints(`${pointer}/requestBody/content/application~1json/schema`, JSON.parse(text), 'body');
}

function fromTexts(texts: readonly string[], { type }: { type?: string | string[] }): unknown {
  const types = [type].flat();
  if (types.includes('array')) return texts;
  const [text = ''] = texts;
  return types.includes('integer') || types.includes('number') ? Number(text) : text;
}

/** What is wrong with a response, by the document alone. */
export async function responseComplaints(
  documented: DocumentedOperation,
  response: Response,
): Promise<string[]> {
  const { responses } = documented.operation;
  const status = String(response.status) in responses ? String(response.status) : 'default';
  if (!(status in responses)) return [`status ${response.status} is not declared`];
  const place = standing(`${documented.pointer}/responses/${status}`, responses[status]);
  const content = resolve<ResponseObject>(responses[status]).content ?? {};
  const text = await response.clone().text();
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (text === '')
    return Object.values(content).some(media => media.schema !== undefined) ? ['the body is missing'] : [];
  if (content[type]?.schema === undefined) return [`content-type ${type} is not declared for ${status}`];
  if (!type.endsWith('json')) return [];
  return complaints(`${place}/content/${pointerSegment(type)}/schema`, JSON.parse(text), 'body');
}
