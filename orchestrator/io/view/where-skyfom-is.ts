import { existsSync } from "node:fs";
import { delimiter, join, relative, sep } from "node:path";
import { quoteForShell } from "../../core/quote-for-shell.ts";
import { pluginRoot } from "../plugin-root.ts";

/** How a person calls us where the word `skyfom` alone is no command; undefined if it is one. */
export function whereSkyfomIs(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  if (folders.some((folder) => existsSync(join(folder, "skyfom")))) return undefined;
  const program = join(pluginRoot(), "bin", "skyfom");
  const below = relative(cwd, program);
  return quoteForShell(below.startsWith(`..${sep}`) ? program : below);
}
