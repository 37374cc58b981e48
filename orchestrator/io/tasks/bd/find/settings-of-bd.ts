import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPlainFile } from "../../../plain-file/read-plain-file.ts";
import { tryTo } from "../../../try-to.ts";
import type { BeadsFolder } from "../../find-beads-folder.ts";

/** Far more than bd has settings for, in bytes. */
const MOST_BYTES = 2 ** 20;

/**
 * What the settings of bd say, as text: those beside the tasks, and those that bd takes from the first `config.yaml` that it finds from the
 * checkout up to the top of the disk, then in the home; with what one machine adds beside it.
 */
export function settingsOfBd({ path, root }: Pick<BeadsFolder, "path" | "root">, env: NodeJS.ProcessEnv): string {
  const places = [...foldersAbove(root).map((folder) => join(folder, ".beads")), ...foldersInHome(env)];
  const first = places.find((folder) => existsSync(join(folder, "config.yaml")));
  const files = [path, first ?? path].flatMap((folder) => [
    join(folder, "config.yaml"),
    join(folder, "config.local.yaml"),
  ]);
  return [...new Set(files)].flatMap((file) => textAt(file) ?? []).join("\n");
}

function foldersAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}

/** Each system keeps settings elsewhere. */
function foldersInHome(env: NodeJS.ProcessEnv): string[] {
  const home = env.HOME || env.USERPROFILE;
  const ofHome = (...names: string[]) => (home ? [join(home, ...names)] : []);
  return [
    ...(env.XDG_CONFIG_HOME ? [join(env.XDG_CONFIG_HOME, "bd")] : ofHome(".config", "bd")),
    ...ofHome("Library", "Application Support", "bd"),
    ...(env.APPDATA ? [join(env.APPDATA, "bd")] : []),
    ...ofHome(".beads"),
  ];
}

/** The user's own file may be a link to where they keep their settings. */
function textAt(file: string): string | undefined {
  return tryTo(() => readPlainFile(realpathSync(file), MOST_BYTES));
}
