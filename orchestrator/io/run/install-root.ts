import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that this install lives in: the plugin's, or a repository's `.claude`. Holds for the bundle in `orchestrator/dist`. */
export function installRoot(): string {
  return join(dirname(fileURLToPath(import.meta.url)), "..", "..");
}

/** The command line as a model is told to run it: the one path that the allow rule names. */
export function commandLine(): string {
  return `node "${join(installRoot(), "skills", "skyfom-pm-agent-orchestrator", "skyfom.mjs")}"`;
}
