import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  NO_START,
  type Owner,
  type OwnerKey,
  ownerDistance,
  ownerKey,
  parseOwnerKey,
  UNKNOWN,
} from "../../core/ledger/owner.ts";
import { namesIn } from "../names-in.ts";
import { isSandboxed } from "../sandbox.ts";
import { readSlots } from "./files/slots.ts";
import type { StatePaths } from "./files/state-paths.ts";
import type { Ledger } from "./ledger.ts";
import { atWorkFolder } from "./memory/at-work-folder.ts";

/**
 * The client as a state knows it. While it works its machine may get another id, as by a package that makes one, or where the home that keeps
 * it is cleared: of one boot and namespace, a pid with the same start is the same process all the same. A program that tells the boot or the
 * start where there is no /proc may fail once: the other of the two is enough, if only one client fits.
 *
 * @param seen the client as it can be told from this process.
 */
export function ownerIn(paths: StatePaths, seen: Owner): Owner {
  const [hasBoot, hasStart] = [seen.boot !== UNKNOWN, seen.start !== NO_START];
  if (!hasBoot && !hasStart) return seen;
  if (hasBoot && hasStart) return firstIn(paths, (one) => isSame(one, { ...seen, machine: one.machine })) ?? seen;
  const known = [...new Set(keysIn(paths))].flatMap((key) => parseOwnerKey(key) ?? []);
  const completed = ({ boot, start }: Owner) => (hasBoot ? { ...seen, start } : { ...seen, boot });
  const [found, other] = known.filter((one) => isSame(one, completed(one)));
  return found !== undefined && other === undefined ? found : seen;
}

function isSame(one: Owner, other: Owner): boolean {
  return ownerKey(one) === ownerKey(other);
}

function firstIn(paths: StatePaths, fits: (known: Owner) => boolean): Owner | undefined {
  for (const key of keysIn(paths)) {
    const known = parseOwnerKey(key);
    if (known && fits(known)) return known;
  }
  return undefined;
}

/**
 * The keys of all clients that have used a state or have agents there, and of those that the home remembers. A folder is listed once
 * those before it are through: a client is mostly found in the first or the second.
 */
function* keysIn(paths: StatePaths): Generator<OwnerKey> {
  for (const { name } of readSlots(paths)) if (name) yield name.owner;
  for (const folder of [paths.sessions, paths.idle, paths.waiting, atWorkFolder()])
    for (const name of namesIn(folder)) yield name.split("~", 1)[0] as OwnerKey;
}

/**
 * The key by which hooks, which run outside the sandbox, know the client that this process works for. Inside the sandbox only the client's
 * pid is known; the trace that hooks left for that client tells the rest, if only one fits.
 *
 * @param seen the client as it can be told from this process.
 */
export function clientKey(paths: StatePaths, seen: Owner, env: NodeJS.ProcessEnv): OwnerKey {
  const key = ownerKey(ownerIn(paths, seen));
  if (!isSandboxed(env)) return key;
  const [found, other] = namesIn(paths.sessions).filter((trace) => isSameFromOutside(parseOwnerKey(trace), seen));
  return found !== undefined && other === undefined ? found : key;
}

/**
 * Whether hooks have found that a client of this machine is gone. Inside the sandbox there is no other sign: hooks remove such a client's
 * trace before the prompt that leads to a step.
 */
export function isForgotten({ paths, owner, key }: Ledger, other: Owner): boolean {
  const own = parseOwnerKey(key);
  const isFromInside = own !== undefined && own.namespace !== owner.namespace;
  const isNeighbour = isFromInside && ownerDistance(other, own) === "here";
  return isNeighbour && !existsSync(join(paths.sessions, ownerKey(other)));
}

/** A sandbox has a pid namespace of its own, or keeps a command from asking when the client began. */
function isSameFromOutside(client: Owner | undefined, { machine, boot, namespace, pid, start }: Owner): boolean {
  if (client?.machine !== machine || client.boot !== boot || client.pid !== pid) return false;
  return client.namespace !== namespace || start === NO_START;
}
