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

/** On Windows paths have backslashes, which a shell removes; Node takes slashes as well. Elsewhere a backslash is part of a name. */
export function toSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
