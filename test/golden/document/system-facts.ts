import type { Facts } from '../notation/contract.ts';
import { probeOperation } from './body-probes.ts';
import { checkExamples } from './examples.ts';
import { checkExchanges } from './exchanges.ts';
import { createFieldFacts, type Tell } from './field-facts.ts';
import { checkOperation, schemeName } from './operation-facts.ts';
import { isObject, type Json, listAt, objectAt, type Reader } from './reader.ts';
import { isSame } from './same.ts';

/** Holds a system's part of the document against its pages. */
export function checkSystem(facts: Facts, reader: Reader, tell: Tell): void {
  const fields = createFieldFacts(facts, reader, tell);
  const own = reader.places.filter(({ operation }) => listAt(operation, 'tags').includes(facts.system));
  const wanted = Object.entries(facts.operations);
  const calls = own.map(({ call }) => call).sort();
  const wantedCalls = wanted.map(([, { call }]) => call).sort();
  if (!isSame(calls, wantedCalls)) tell(facts.system, `operations are ${calls.join(', ')}`);
  for (const [name, scheme] of Object.entries(facts.security)) {
    const found = objectAt(reader.document, 'components', 'securitySchemes', schemeName(facts, name));
    if (schemeText(found) !== scheme) tell(facts.system, `${name} is ${schemeText(found)}, not ${scheme}`);
  }
  for (const [name, operationFacts] of wanted) {
    const place = reader.places.find(({ call }) => call === operationFacts.call);
    if (!place) {
      tell(facts.system, `has no ${operationFacts.call}`);
      continue;
    }
    const urls = listAt(place.item, 'servers').map(server => (isObject(server) ? server.url : undefined));
    if (!isSame(urls, facts.servers)) tell(`${facts.system} ${name}`, `servers are ${urls.join(', ')}`);
    checkOperation(name, operationFacts, place, { facts, reader, fields, tell });
    probeOperation(facts, name, operationFacts, place, reader, tell);
    checkExamples(facts, name, operationFacts, place, reader, tell);
  }
  checkExchanges(facts, reader, tell);
}

/** What a security scheme is, in the words of the facts. */
function schemeText({
  type,
  in: place,
  name,
  scheme,
  bearerFormat,
  'x-secret': secret,
  ...others
}: Json): string {
  const marks = [...(secret === 'credential' ? [] : ['not marked as a credential'])];
  for (const key of Object.keys(others)) if (key !== 'description' && key !== 'x-evidence') marks.push(key);
  const words =
    type === 'apiKey'
      ? [place, name, scheme, bearerFormat].filter(word => word !== undefined).map(String)
      : type === 'http'
        ? [String(scheme).toLowerCase(), ...(bearerFormat === undefined ? [] : [String(bearerFormat)])]
        : [String(type)];
  return [...words, ...marks].join(' ');
}
