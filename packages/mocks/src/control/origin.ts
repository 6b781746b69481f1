import { isLoopback } from '../front.ts';
import { ControlRefusal } from './refusal.ts';

/**
 * Refuses what a page of another site sends. Browsers name a page's origin, other clients do not: any page of this
 * machine is let in, and where the server can be reached from outside, the pages of its own host as well. On loopback
 * the host itself must be loopback, so that a name which was pointed at this machine opens nothing.
 */
export function refuseForeignPage(request: Request, url: URL, isOpen: boolean): void {
  const origin = request.headers.get('origin');
  if (!isOpen && !isLoopback(url.hostname))
    throw new ControlRefusal(
      'wrong-origin',
      `These twins are controlled from this machine, not by ${url.host}.`,
    );
  if (origin !== null && !isOwnPage(origin, url))
    throw new ControlRefusal('wrong-origin', `Pages of ${origin} may not control these twins.`);
}

/** Headers that let a page of this machine read the answer. */
export function controlCors(request: Request, url: URL): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !isOwnPage(origin, url)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': 'content-type',
    vary: 'origin',
  };
}

function isOwnPage(origin: string, url: URL): boolean {
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  return isLoopback(page.hostname) || page.host === url.host;
}
