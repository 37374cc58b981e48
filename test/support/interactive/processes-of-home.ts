import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Processes that were started with this home folder: the client, its daemon, its hooks, whatever of them outlives its terminal. */
export function processesOfHome(home: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => environmentOf(pid).includes(`HOME=${home}`))
    .map(Number);
}

/** Ends every process of a home folder that a test made, and waits until they are gone. */
export async function endProcessesOfHome(home: string, patienceMs = 3_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (let left = processesOfHome(home); left.length > 0; left = processesOfHome(home)) {
    if (performance.now() > deadline) for (const pid of left) killQuietly(pid);
    await sleep(100);
  }
}

function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // already gone
  }
}
