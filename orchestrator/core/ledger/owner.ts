/**
 * The client process that an agent lives in. Two owners are the same process only when all five agree, so a recycled pid,
 * a restarted machine and another pid namespace are told apart. `start` is in clock ticks since boot on Linux, else "0".
 */
export interface Owner {
  readonly machine: string;
  readonly boot: string;
  readonly namespace: string;
  readonly pid: number;
  readonly start: string;
}

/** An owner as part of a file name: letters, digits and `-` only. */
export type OwnerKey = string;

export function ownerKey(owner: Owner): OwnerKey {
  return `m${owner.machine}-b${owner.boot}-n${owner.namespace}-p${owner.pid}-s${owner.start}`;
}

const KEY = /^m([0-9a-z]+)-b([0-9a-z]+)-n([0-9a-z]+)-p(\d+)-s(\d+)$/;

/** The owner in a key, or undefined when no key of ours looks like that. */
export function parseOwnerKey(key: OwnerKey): Owner | undefined {
  const match = KEY.exec(key);
  if (!match) return undefined;
  const [, machine, boot, namespace, pid, start] = match as unknown as [string, string, string, string, string, string];
  return { machine, boot, namespace, pid: Number(pid), start };
}

/**
 * What can be said of an owner without asking the system: `here` shares our boot and pid namespace, so its pid may be
 * looked up; `gone` ran on this machine before it was restarted; of `foreign` owners nothing is known.
 */
export function ownerDistance(owner: Owner, self: Owner): "here" | "gone" | "foreign" {
  if (owner.machine !== self.machine) return "foreign";
  if (owner.boot !== self.boot) return "gone";
  return owner.namespace === self.namespace ? "here" : "foreign";
}
