import { spawnSync } from "node:child_process";
import { STARTED_BY_US } from "./own-command.ts";

/** Longest that the user's command is waited for, in milliseconds. */
const PATIENCE_MS = 5_000;

/** What a status line of the user's prints, given the same input as ours; empty where it fails. */
export function runStatusLine(command: string, input: string, env: NodeJS.ProcessEnv): string {
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
