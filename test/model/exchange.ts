import type { Fault } from '@keyloom/mocks';
import type { Call, Caller, Reply, SystemModel } from './systems/system-model.ts';
import type { Ask } from './wire/ask.ts';
import { allowedAt } from './world/allowed.ts';
import { corsHeaders, isPreflight, preflight } from './world/cors.ts';
import { type Ordered, orderOf } from './world/ordered.ts';
import { countCall, type Rate } from './world/rate.ts';
import type { World } from './world/world.ts';

/** What the model expects of a call. */
export interface Expected {
  /** Absent when the connection breaks before anything is sent. */
  readonly reply?: Reply & { readonly headers: Readonly<Record<string, unknown>> };
  /** How the answer is spoilt on its way. */
  readonly spoilt?: Ordered['spoilt'];
  /** Whether the connection breaks although the answer was made. */
  readonly isLost: boolean;
  /** Whether the call is to be given up, as no answer comes. */
  readonly hangs: boolean;
  /** What the journal says of it; nothing of a preflight. */
  readonly noted?: Noted;
}

/** The journal's entry, as far as it is not the request itself. */
export interface Noted {
  readonly at: number;
  readonly fault?: string;
  readonly caller: 'administrator' | 'key' | 'none';
  readonly keyId?: string;
  readonly isRead: boolean;
}

/** What the model answers a call. The world is afterwards as after the call. */
export function exchange(world: World, system: SystemModel, ask: Ask): Expected {
  const baseUrl = system.bases(world.dialect)[ask.base] ?? '';
  const call: Call = { world, ask, isServed: world.isServed, baseUrl, caller: {}, emptiesPage: false };
  const cors = world.isServed ? system.servedCors : undefined;
  if (isPreflight(ask)) {
    const reply = preflight(ask, cors);
    // What every answer bears wins over what lets a page call.
    const headers = { ...reply.headers, ...system.headers?.(call, undefined) };
    return { reply: { ...reply, headers }, isLost: false, hangs: false };
  }
  world.calls++;
  const beside = system.beside?.(call);
  const isStray = ask.operation === '';
  if (isStray && beside === undefined) world.unhandled++;
  const fault = isStray ? undefined : world.takeFault(ask.operation);
  const ordered = orderOf(fault, call, system);
  world.isSpoilt = ordered.spoilt !== undefined;
  const at = world.now;
  if (ordered.isBroken || ordered.hangs) {
    const noted = { at, caller: 'none', isRead: false, ...named(fault) } as const;
    return { isLost: true, hangs: ordered.hangs === true, noted };
  }
  const done = beside ? { reply: beside } : conclude({ ...call, ...ordered.call }, system, ordered);
  const { caller, rate } = done;
  const changed = ordered.change?.(done.reply) ?? done.reply;
  const context = { ...call, caller: caller ?? {} };
  const headers = {
    ...(hasBody(changed) && { 'content-type': changed.type ?? system.contentType(world.dialect) }),
    date: new Date(world.now).toUTCString(),
    ...system.headers?.(context, rate),
    ...(isStray && changed.status === 405 && { allow: allowedAt(ask, system.places) }),
    ...changed.headers,
  };
  const isSpoilt = ordered.spoilt !== undefined;
  return {
    reply: { ...changed, headers: { ...corsHeaders(ask, cors), ...headers } },
    ...(isSpoilt && { spoilt: ordered.spoilt }),
    // A broken body needs a body.
    isLost: ordered.isLost === true || (isSpoilt && !hasBody(changed)),
    hangs: false,
    noted: {
      at,
      ...named(fault),
      caller: caller === undefined ? 'none' : caller.key === undefined ? 'administrator' : 'key',
      ...(caller?.key && { keyId: caller.key.id.slice(-4) }),
      isRead: caller !== undefined && system.reads.includes(ask.operation),
    },
  };
}

interface Done {
  readonly reply: Reply;
  readonly caller?: Caller;
  readonly rate?: Rate | undefined;
}

/** The stages of a call: the fault's answer, the rate limit, sign-in, the operation. */
function conclude(call: Call, system: SystemModel, { before }: Ordered): Done {
  const { world, ask } = call;
  if (before !== undefined) return { reply: before };
  const style = system.rateStyle ?? 'window';
  const rate = countCall(world, system.rateCounter?.(call) ?? '', { style });
  if (rate?.isExceeded) return { reply: system.tooMany(call, rate), rate };
  const caller = system.signIn(call);
  if ('status' in caller) return { reply: caller, rate };
  const signedIn = { ...call, caller };
  const answer = system.answers[ask.operation];
  const reply =
    answer?.(signedIn) ?? system.stray(signedIn, ask.params.stray === 'method' ? 'method' : 'path');
  return { reply, caller, rate };
}

const hasBody = ({ body, text }: Reply) => body !== undefined || text !== undefined;

/** A fault in a few words. */
function named(fault: Fault | undefined): { fault?: string } {
  if (fault === undefined) return {};
  if (typeof fault !== 'object') return { fault: String(fault) };
  if ('drift' in fault) return { fault: `drift: ${fault.drift}` };
  return { fault: 'status' in fault ? String(fault.status) : 'slow' };
}
