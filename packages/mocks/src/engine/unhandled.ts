import type { TwinOperation } from './document.ts';
import type { IncomingUrl } from './incoming.ts';
import type { Redactor } from './redact.ts';

/** A request that came to a twin's paths, or close to them, and is none of the system's operations. */
export interface UnhandledRequest {
  readonly method: string;
  /** Without secrets. */
  readonly url: string;
  /** The operation that was most likely meant. */
  readonly nearest?: { readonly operation: string; readonly method: string; readonly path: string };
  /** Why it was not that. */
  readonly why: string;
}

const maxKept = 1_000;

/** How unlike a path may be to the one that was probably meant. */
export const near = 2;

/** The requests that a twin could make nothing of. */
export interface UnhandledList {
  readonly requests: readonly UnhandledRequest[];
  note(method: string, url: IncomingUrl): UnhandledRequest;
  /** How unlike a path is to the nearest of the system's; up to {@link near} it was probably meant for that. */
  distanceTo(pathname: string): number;
  clear(): void;
}

/** Collects what matches no operation. `basePaths` are those that the system is served at. */
export function createUnhandled(
  operations: Readonly<Record<string, TwinOperation>>,
  basePaths: readonly string[],
  redactor: Redactor,
): UnhandledList {
  let requests: UnhandledRequest[] = [];
  const [base = ''] = basePaths;
  const candidates = Object.entries(operations).flatMap(([operation, { method, path }]): Candidate[] => [
    ...basePaths.map(before => ({ operation, method, path, full: before + path })),
    ...(basePaths.includes('') ? [] : [{ operation, method, path, full: path, lacks: base }]),
  ]);
  const byDistance = (method: string, pathname: string) =>
    candidates
      .map(candidate => ({
        candidate,
        distance:
          distanceOf(pathname, candidate.full, method, candidate.method) +
          (candidate.lacks === undefined ? 0 : 1),
      }))
      .sort((a, b) => a.distance - b.distance)[0];

  return {
    get requests() {
      return requests;
    },
    note(method, url) {
      const nearest = byDistance(method, url.pathname)?.candidate;
      const why = nearest && reason(url.pathname, method, nearest);
      const { operation = '', method: meant = '', path = '' } = nearest ?? {};
      const request = {
        method,
        url: redactor.text(url.href),
        ...(nearest && { nearest: { operation, method: meant, path } }),
        why: why === undefined ? 'The system has no operations.' : redactor.text(why),
      };
      requests.push(request);
      if (requests.length > maxKept) requests.shift();
      return request;
    },
    distanceTo: pathname => byDistance('', pathname)?.distance ?? Number.POSITIVE_INFINITY,
    clear() {
      requests = [];
    },
  };
}

interface Candidate {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly full: string;
  /** The base path that this one goes without. */
  readonly lacks?: string;
}

/** How much of a path would have to change. A slip of the pen counts as much as another method, a whole word far more. */
function distanceOf(pathname: string, template: string, method: string, meant: string): number {
  const given = segmentsOf(pathname);
  const wanted = segmentsOf(template);
  let distance = 2 * Math.abs(given.length - wanted.length) + (method === meant || method === '' ? 0 : 0.5);
  for (const [index, segment] of wanted.entries()) {
    const actual = given[index];
    if (actual === undefined || actual === segment) continue;
    if (segment.startsWith('{')) distance += 0.1;
    else distance += plain(actual) === plain(segment) || isSlip(actual, segment) ? 0.5 : 3;
  }
  return distance;
}

function reason(
  pathname: string,
  method: string,
  { operation, method: meant, full: template, lacks }: Candidate,
): string {
  const given = segmentsOf(pathname);
  const wanted = segmentsOf(template);
  if (lacks !== undefined) return `The path lacks ${lacks} before that of ${operation}, ${template}.`;
  for (const [index, segment] of wanted.entries()) {
    const actual = given[index];
    if (actual === undefined) return `The path ends before ${segment} of ${operation}, ${template}.`;
    if (actual !== segment && !segment.startsWith('{')) {
      return `The path has ${actual} where ${operation}, ${template}, has ${segment}.`;
    }
  }
  if (given.length > wanted.length) return `The path goes on after that of ${operation}, ${template}.`;
  return method === meant
    ? `The path is that of ${operation}, ${template}, with a value that cannot be read.`
    : `The path is that of ${operation}, whose method is ${meant}, not ${method}.`;
}

const segmentsOf = (path: string) => path.split('/').filter(segment => segment !== '');
const plain = (segment: string) => segment.replace(/[_-]/g, '').toLowerCase();

/** Whether two words differ in one letter, or have two neighbours swapped. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return isSwap || restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}
