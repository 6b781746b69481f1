import type { Clock } from '../engine/clock.ts';
import type { Twin } from '../engine/twin.ts';
import { ControlRefusal } from './refusal.ts';

/** Twins of one server, with what they share. */
export interface Controlled {
  readonly twins: readonly Twin[];
  /** The time that all of them share. */
  readonly clock: Clock;
  /** Path of a twin's base URL on this server. */
  basePath(twin: Twin): string;
}

/** What a control interface has under its hand. */
export interface ControlTarget extends Controlled {
  /** Whether the server can be reached from other machines. */
  readonly isOpen: boolean;
}

/** The twins that a request means: the named one, in any letter case, or all. */
export function chosenTwins({ twins }: ControlTarget, system: string | undefined): readonly Twin[] {
  if (system === undefined) return twins;
  const twin = twins.find(known => known.system.toLowerCase() === system.toLowerCase());
  if (twin !== undefined) return [twin];
  throw new ControlRefusal('invalid', `There is no system ${system} here. There are: ${namesOf(twins)}.`);
}

/** The one twin that a request means; its name may be left out where there is only one. */
export function chosenTwin(target: ControlTarget, system: string | undefined): Twin {
  const [twin, ...others] = chosenTwins(target, system);
  if (twin !== undefined && others.length === 0) return twin;
  throw new ControlRefusal('invalid', `Name the system: ${namesOf(target.twins)}.`);
}

const namesOf = (twins: readonly Twin[]) => twins.map(({ system }) => system).join(', ');
