import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that this code was started from: a clone, a plugin, an unpacked package, or a repository's `.claude`. */
export function pluginRoot(): string {
  let folder = dirname(import.meta.filename);
  while (!existsSync(join(folder, "orchestrator", "dist", "cli.cjs"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("orchestrator/dist/cli.cjs is above none of our own files");
    folder = parent;
  }
  return folder;
}
