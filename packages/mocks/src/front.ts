import type { Controlled } from './control/target.ts';
import type { Incoming, Outgoing } from './engine/incoming.ts';
import type { ServeOptions } from './serve.ts';

/** A handler of requests; it throws `LostConnection` to have the socket destroyed. */
export type Answering = (request: Incoming) => Promise<Outgoing>;

/** One request that was answered, in what may be shown to anybody. */
export interface AnswerLine {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  /** Absent when no answer was sent. */
  readonly status?: number;
  readonly durationMs: number;
}

/**
 * What stands before twins on a server: the health path, control and page where they are wanted, and whoever is told of
 * the answers.
 */
export async function frontOf(
  answering: Answering,
  { control = false, hostname = '127.0.0.1', onAnswer }: ServeOptions,
  controlled: Controlled,
): Promise<(request: Incoming) => Promise<Outgoing | Response>> {
  const answer = onAnswer === undefined ? answering : telling(answering, onAnswer);
  if (!control) return request => (isHealth(request) ? Promise.resolve(healthy) : answer(request));
  const { controlPath, createControl } = await import('./control/control.ts');
  const controlling = createControl({ ...controlled, isOpen: !isLoopback(hostname) });
  return async request => {
    const { pathname } = request.url;
    const isForControl = pathname === '/' || pathname.startsWith(controlPath);
    return (isForControl ? await controlling(request.toRequest()) : undefined) ?? answer(request);
  };
}

/** Whether a host is this machine and no other. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname);
}

const isHealth = ({ method, url }: Incoming) =>
  method === 'GET' && url.pathname.endsWith('/__keyloom/health') && url.search === '';
const healthy: Outgoing = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ status: 'ok' }),
};

function telling(answering: Answering, tell: (line: AnswerLine) => void): Answering {
  return async request => {
    const startedAt = performance.now();
    const line = (status?: number) => ({
      method: request.method,
      path: request.url.pathname,
      ...(status !== undefined && { status }),
      durationMs: performance.now() - startedAt,
    });
    try {
      const answer = await answering(request);
      tell(line(answer.status));
      return answer;
    } catch (error) {
      tell(line());
      throw error;
    }
  };
}
