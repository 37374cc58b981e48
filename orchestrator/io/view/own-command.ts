import { homedir } from "node:os";
import { join } from "node:path";
import { locateState } from "../ledger/locate-state.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";

/** Set for the command that we start: if it leads back to us, it must not start another. */
export const STARTED_BY_US = "SKYFOM_STATUSLINE";

/**
 * The status line that the user would have without ours: the one of the repository's shared settings, else of the user's own;
 * undefined where there is none.
 */
export function ownCommand(folder: string, env: NodeJS.ProcessEnv): string | undefined {
  if (env[STARTED_BY_US] !== undefined) return undefined;
  const files = [
    join(locateState(folder).workTree, ".claude", "settings.json"),
    join(env.CLAUDE_CONFIG_DIR || join(homedir(), ".claude"), "settings.json"),
  ];
  return files.map(commandIn).find((command) => command !== undefined);
}

function commandIn(file: string): string | undefined {
  try {
    const { statusLine } = JSON.parse(readPlainFile(file) ?? "{}") as { statusLine?: { command?: unknown } };
    return typeof statusLine?.command === "string" ? statusLine.command : undefined;
  } catch {
    return undefined; // settings with comments, or broken: the client says so, not a status line
  }
}
