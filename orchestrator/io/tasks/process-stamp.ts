import { readFileSync, readlinkSync } from "node:fs";

/** What tells one process from every other that ever had its number, as one word that can stand in a file name. */
export function stampOf(pid: number): string {
  return [pid, startTime(pid) ?? "x", ...HERE].join("-");
}

/**
 * Whether the process with this stamp has certainly ended. One of another boot, container or machine cannot be judged from here
 * and counts as alive.
 */
export function isDead(stamp: string): boolean {
  const [pid, start, ...place] = stamp.split("-");
  if (place.join("-") !== HERE.join("-")) return false;
  if (!/^\d+$/.test(pid ?? "")) return false;
  if (start !== "x") return startTime(Number(pid)) !== start;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Boot and pid namespace: process numbers mean the same only within both. */
const HERE = [
  read(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8)),
  read(() => readlinkSync("/proc/self/ns/pid").replace(/\D/g, "")),
].map((part) => part ?? "x");

/** In clock ticks since boot; undefined when there is no such process, or no /proc to ask. A zombie has ended. */
function startTime(pid: number): string | undefined {
  const fields = read(() => readFileSync(`/proc/${pid}/stat`, "utf8"))
    ?.replace(/^.*\) /s, "")
    .split(" ");
  return fields?.[0] === "Z" ? undefined : fields?.[19];
}

function read(get: () => string): string | undefined {
  try {
    return get().trim();
  } catch {
    return undefined;
  }
}
