import { join } from "node:path";

/** Our command line as a model runs it: the one path, quoted, that the allow rule of an install names. */
export function commandLine(root: string): string {
  return `node "${enginePath(root)}"`;
}

export function enginePath(root: string): string {
  return join(root, "skills", "skyfom-pm-agent-orchestrator", "skyfom.mjs");
}
