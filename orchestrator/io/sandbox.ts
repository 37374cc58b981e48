import { accessSync, constants, existsSync } from "node:fs";
import type { Problem } from "../core/problem.ts";

/** Whether this process runs in the sandbox that the client can put around its shell commands: with a pid namespace of its own. */
export function isSandboxed(env: NodeJS.ProcessEnv): boolean {
  return env.SANDBOX_RUNTIME === "1";
}

/** What a write is refused with that no permission of ours would allow, on Linux and on macOS. */
export function isRefusedWrite(code: string): boolean {
  return code === "EROFS" || code === "EPERM" || code === "EACCES";
}

/** What to do about a path that this process may not write. */
export function howToLetWrite(path: string, env: NodeJS.ProcessEnv): string {
  return isSandboxed(env)
    ? `Claude Code's Bash sandbox blocks it: add "${path}" to sandbox.filesystem.allowWrite in Claude Code's settings.`
    : "Make this folder writable.";
}

/** A problem for each of these folders that is there and that this process may not write into. */
export function findUnwritable(folders: readonly string[], env: NodeJS.ProcessEnv): Problem[] {
  return folders.flatMap((where) => {
    const what = whyUnwritable(where);
    return what === undefined ? [] : [{ where, what, fix: howToLetWrite(where, env) }];
  });
}

function whyUnwritable(folder: string): string | undefined {
  try {
    if (existsSync(folder)) accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
