import { existsSync, readFileSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { foldersOnPath } from "../../program-on-path.ts";

/** What npm writes into `bd.cmd`: the script beside it that node is to run, as `"%dp0%\\node_modules\\…\\bd.js"`. */
const SCRIPT = /"%(?:~dp0|dp0%)\\?([^"%]+\.[cm]?js)"/i;

/**
 * The script that a `.cmd` of npm's runs, for Windows: it starts such a file by a shell only, and a shell would read the words of tasks.
 *
 * @returns undefined if a program proper is found first, or nothing.
 */
export function findShim(program: string, env: NodeJS.ProcessEnv): string | undefined {
  const named = /\.cmd$/i.test(program) ? program.slice(0, -".cmd".length) : program;
  const isPath = isAbsolute(named) || /[\\/]/.test(named);
  const folders = isPath ? [""] : foldersOnPath(env, delimiter);
  for (const folder of folders) {
    const found = folder === "" ? named : join(folder, named);
    if (existsSync(`${found}.exe`)) return undefined;
    if (existsSync(`${found}.cmd`)) return scriptOf(`${found}.cmd`);
  }
  return undefined;
}

function scriptOf(shim: string): string | undefined {
  const script = SCRIPT.exec(readFileSync(shim, "utf8"))?.[1];
  return script && join(shim, "..", ...script.split("\\"));
}
