import { spawnSync } from "node:child_process";

/** Set for the command that we start: if it leads back to us, it must not start another. */
const STARTED_BY_US = "SKYFOM_STATUSLINE";

/** Longest that the user's command is waited for, in milliseconds. */
const PATIENCE_MS = 5_000;

/** What a status line of the user's prints, given the same input as ours; empty if it fails, or where we run within it. */
export function runStatusLine(command: string, input: string, env: NodeJS.ProcessEnv): string {
  if (env[STARTED_BY_US] !== undefined) return "";
  const { stdout } = spawnSync(command, {
    shell: true,
    input,
    env: { ...env, [STARTED_BY_US]: "1" },
    encoding: "utf8",
    timeout: PATIENCE_MS,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return stdout ?? "";
}
