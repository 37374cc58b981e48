import { join, parse, resolve } from "node:path";
import { SILENT } from "../../core/notices/notify-settings.ts";
import { type ParsedNotifySettings, parseNotifySettings } from "../../core/notices/parse-notify-settings.ts";
import { readWithin } from "../plain-file/read-within.ts";
import { isConfigDirMoved } from "../settings/is-home-moved.ts";
import { userConfigDir } from "../settings/user-config-dir.ts";

/** The file's name in the user's folder of Claude Code. A repository has none. */
const NOTIFY_FILE = "skyfom-notify.json";

const MOST_BYTES = 64 * 2 ** 10;

/** How this user wants to be told; not at all where they have set nothing. A repository cannot set anything of it. */
export function readNotifySettings(folder: string, env: NodeJS.ProcessEnv): ParsedNotifySettings {
  if (isConfigDirMoved(folder, env)) return { ok: true, settings: SILENT };
  const file = join(userConfigDir(env), NOTIFY_FILE);
  // the user's own: a link may lead to wherever they keep it
  const read = readWithin(file, { root: parse(resolve(file)).root, most: MOST_BYTES });
  if (read.kind === "absent") return { ok: true, settings: SILENT };
  if (read.kind === "refused") return { ok: false, problems: [read.problem] };
  return parseNotifySettings(file, read.bytes.toString("utf8"));
}
