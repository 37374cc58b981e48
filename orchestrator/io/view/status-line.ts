import { fstatSync } from "node:fs";
import { joinStatusLines, renderStatusLine } from "../../core/view/render-status-line.ts";
import { readBytes } from "../plain-file/read-bytes.ts";
import { readStatusLine } from "./read-status-line.ts";

/**
 * The status line for the folder that the client names on stdin, or for the current one where it names none. Never fails: a broken
 * status line is worse than none.
 *
 * @param own the command whose line precedes it: the user's own, as it was when Skyfom was installed. None is ever looked for in
 * the folder.
 */
export async function statusLine(own: string | undefined, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const input = readInput();
  const folder = folderIn(input) ?? (env.CLAUDE_PROJECT_DIR || cwd);
  // loaded only here: starting processes takes Node longer to load than all the rest takes to run
  const theirs = own === undefined ? "" : (await import("./run-status-line.ts")).runStatusLine(own, input, env);
  try {
    return joinStatusLines(theirs, renderStatusLine(readStatusLine(folder)));
  } catch {
    return theirs;
  }
}

/** Far more than a client tells a status line, in bytes. What has more is not taken. */
const MOST_BYTES = 4 * 2 ** 20;

function readInput(): string {
  try {
    // a terminal, where nobody is going to type what the client would send
    return fstatSync(0).isCharacterDevice() ? "" : (readBytes(0, 64 * 2 ** 10, MOST_BYTES)?.toString("utf8") ?? "");
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
