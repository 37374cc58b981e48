/**
 * The client process that an agent lives in. Two owners are the same process only when all five agree, so a recycled pid,
 * a restarted machine and another pid namespace are told apart. What is not available is `UNKNOWN`.
 */
export interface Owner {
  readonly machine: string;
  readonly boot: string;
  readonly namespace: string;
  readonly pid: number;
  /** In clock ticks since boot where the system has `/proc`, else in seconds since 1970; zero where it is not available. */
  readonly start: string;
}

export const UNKNOWN = "unknown";
export const NO_START = "0";

/** An owner as part of a file name: letters, digits and `-` only. */
export type OwnerKey = string;

export function ownerKey(owner: Owner): OwnerKey {
  return `m${owner.machine}-b${owner.boot}-n${owner.namespace}-p${owner.pid}-s${owner.start}`;
}

const KEY = /^m([0-9a-z]+)-b([0-9a-z]+)-n([0-9a-z]+)-p(\d+)-s(\d+)$/;

/** The owner in a key; undefined if it is not a key of ours. */
export function parseOwnerKey(key: OwnerKey): Owner | undefined {
  const match = KEY.exec(key);
  if (!match) return undefined;
  const [, machine, boot, namespace, pid, start] = match as unknown as [string, string, string, string, string, string];
  return { machine, boot, namespace, pid: Number(pid), start };
}

/** The pid namespaces outside containers: Linux's initial one, whose number is fixed, or none. Any other is a container's. */
const SYSTEMS_OWN: ReadonlySet<string> = new Set(["4026531836", "0"]);

/**
 * What is known of an owner without asking the system. `here` shares our boot and pid namespace, so its pid can be looked up; `gone` ran on
 * this machine before a restart; of a `foreign` owner nothing is known.
 */
export function ownerDistance(owner: Owner, self: Owner): "here" | "gone" | "foreign" {
  if (isKnown(owner.machine) && isKnown(self.machine) && owner.machine !== self.machine) return "foreign";
  if (owner.namespace !== self.namespace) return "foreign";
  // A boot id is random, so it also identifies the machine.
  if (isKnown(self.boot) && owner.boot === self.boot) return "here";
  if (!isSameMachine(owner, self)) return "foreign";
  if (isKnown(self.boot) && isKnown(owner.boot)) return "gone";
  return owner.boot === self.boot ? "here" : "foreign";
}

/** Where an owner of which nothing is known is or was, in words; undefined of any other. */
export function whereIsForeign(owner: Owner, self: Owner): string | undefined {
  if (ownerDistance(owner, self) !== "foreign") return undefined;
  const areKnown = isKnown(owner.machine) && isKnown(self.machine);
  if (areKnown && owner.machine !== self.machine) return "on another machine";
  if (owner.namespace !== self.namespace) return "in another container or pid namespace";
  return areKnown && isKnown(owner.boot) && isKnown(self.boot)
    ? "in this container before a restart, or in another one of its image"
    : "on a machine, or before a restart, that cannot be told";
}

/** Containers on many hosts may have one machine id from their image, so in a container another boot may be another host. */
function isSameMachine(owner: Owner, self: Owner): boolean {
  return isKnown(self.machine) && owner.machine === self.machine && SYSTEMS_OWN.has(self.namespace);
}

function isKnown(fact: string): boolean {
  return fact !== UNKNOWN;
}
