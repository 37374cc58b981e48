import { fstatSync, readFileSync } from "node:fs";
import { joinStatusLines, renderStatusLine } from "../../core/view/render-status-line.ts";
import { ownCommand } from "./own-command.ts";
import { readStatusLine } from "./read-status-line.ts";

/**
 * The status line for the folder that the client names on stdin, or for the current one where it names none. Never fails: a broken
 * status line is worse than none.
 *
 * @param isJoined whether the user's own status line stands before it.
 */
export async function statusLine(isJoined: boolean, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const input = readInput();
  const folder = folderIn(input) ?? (env.CLAUDE_PROJECT_DIR || cwd);
  const command = isJoined ? ownCommand(folder, env) : undefined;
  // loaded only here: starting processes takes Node longer to load than all the rest takes to run
  const theirs = command === undefined ? "" : (await import("./run-status-line.ts")).runStatusLine(command, input, env);
  try {
    return joinStatusLines(theirs, renderStatusLine(readStatusLine(folder)));
  } catch {
    return theirs;
  }
}

function readInput(): string {
  try {
    // a terminal, where nobody is going to type what the client would send
    return fstatSync(0).isCharacterDevice() ? "" : readFileSync(0, "utf8");
  } catch {
    return ""; // closed, or nothing comes
  }
}

function folderIn(input: string): string | undefined {
  try {
    const { workspace, cwd } = JSON.parse(input) as { workspace?: { project_dir?: unknown }; cwd?: unknown };
    const folder = workspace?.project_dir ?? cwd;
    return typeof folder === "string" && folder !== "" ? folder : undefined;
  } catch {
    return undefined;
  }
}
