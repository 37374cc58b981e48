import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A client in a pid namespace of its own, in which it is process 1. */
export interface IsolatedClient {
  readonly pid: 1;
  /** Starts a program beside it. */
  readonly through: readonly string[];
  kill(): Promise<void>;
}

const UNSHARE = ["--pid", "--fork", "--mount-proc", "--kill-child"] as const;

/** Whether this process may make namespaces; says so where it may not, since tests that need one are then skipped. */
export function canIsolate(): boolean {
  const isAllowed = spawnSync("unshare", [...UNSHARE, "true"], { stdio: "ignore" }).status === 0;
  if (!isAllowed) console.warn("SKIPPED: no pid namespace can be made here, so foreign ones are not tested");
  return isAllowed;
}

/** @param proc whether it has a /proc of its own, or sees that of the namespace around it. */
export async function startIsolatedClient(proc: "own" | "of-another" = "own"): Promise<IsolatedClient> {
  const options = UNSHARE.filter((option) => proc === "own" || option !== "--mount-proc");
  const outer = spawn("unshare", [...options, "sleep", "3600"], { stdio: "ignore" });
  const ended = once(outer, "exit");
  const inner = await childOf(outer.pid as number);
  return {
    pid: 1,
    through: ["nsenter", "--target", inner, "--pid", ...(proc === "own" ? ["--mount"] : [])],
    async kill() {
      outer.kill("SIGKILL");
      await ended;
    },
  };
}

async function childOf(pid: number): Promise<string> {
  for (;;) {
    const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
    // Until it runs its program, its namespace may not have a /proc of its own.
    if (child && readFileSync(`/proc/${child}/comm`, "utf8").trim() === "sleep") return child;
    await sleep(20);
  }
}
