import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Set in the sandbox. */
const INSIDE = "SKYFOM_BENCH_SANDBOX";

const WAYS = ["--user", "--map-root-user", "--net", "--pid", "--fork", "--mount-proc", "--kill-child"];

/** Whether this is the process that `enterSandbox` started; throws if it has a network all the same. */
export function isInSandbox(): boolean {
  if (process.env[INSIDE] !== "1") return false;
  const devices = [...readFileSync("/proc/self/net/dev", "utf8").matchAll(/^\s*(\w+):/gm)].map(([, name]) => name);
  if (devices.join() !== "lo") throw new Error(`there is more than loopback here: ${devices.join(", ")}`);
  return true;
}

/**
 * Runs this very command once more where only loopback is reachable and where every process ends with it, and returns its exit code:
 * what was downloaded is code of strangers. Its temporary files go to `scratch`. Returns what to do where the machine cannot do that.
 */
export function enterSandbox(more: readonly string[], scratch: string): number | string {
  const shell = (script: string, ...args: string[]) => ["unshare", ...WAYS, "sh", "-c", script, "sh", ...args];
  const run = ([program = "", ...args]: string[], stdio: "ignore" | "inherit") =>
    spawnSync(program, args, { stdio, env: { ...process.env, [INSIDE]: "1", TMPDIR: scratch } }).status;
  if (run(shell("ip link set lo up"), "ignore") !== 0)
    return "Code of strangers is run here only without a network, by `unshare` and `ip` of Linux; this machine has not got them, or does not allow it.";
  const command = [process.execPath, ...process.execArgv, ...process.argv.slice(1), ...more];
  return run(shell('ip link set lo up && exec "$@"', ...command), "inherit") ?? 1;
}
