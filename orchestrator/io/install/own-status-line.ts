import { join } from "node:path";
import { isOurStatusLine } from "../../core/install/settings/settings-entries.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";
import { isConfigDirMoved } from "../settings/is-home-moved.ts";
import { userConfigDir } from "../settings/user-config-dir.ts";

const MOST_BYTES = 4 * 2 ** 20;

/**
 * The command of the status line in the user's own settings, which hold for all projects. An install puts it into our line; what a
 * repository's settings name is never run by us, and where they move the home it is not known.
 *
 * @param dir the folder that is installed into.
 */
export function ownStatusLine(dir: string, env: NodeJS.ProcessEnv): string | undefined {
  if (isConfigDirMoved(dir, env)) return undefined;
  const file = join(userConfigDir(env), "settings.json");
  try {
    const { statusLine } = JSON.parse(readPlainFile(followLinks(file), MOST_BYTES) ?? "{}") as { statusLine?: unknown };
    const { command } = (statusLine ?? {}) as { command?: unknown };
    return typeof command === "string" && command.trim() !== "" && !isOurStatusLine(statusLine) ? command : undefined;
  } catch {
    return undefined; // with comments, or broken: the client says so
  }
}
