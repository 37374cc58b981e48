import { join } from "node:path";
import { ENTRY_FILE } from "../../../core/entry-file.ts";
import { quotePath } from "../../../core/quote-path.ts";

/** Our command line as a model runs it: the one path, quoted, that the allow rule of an install names. */
export function commandLine(root: string): string {
  return `node ${quotePath(toSlashes(enginePath(root)))}`;
}

export function enginePath(root: string): string {
  return join(root, "skills", "skyfom-pm-agent-orchestrator", ENTRY_FILE);
}

/** On Windows a path has backslashes, which a shell takes away; Node takes slashes there as well. Elsewhere they are letters. */
export function toSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
