import { lstatSync, mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { tryTo } from "../try-to.ts";
import { HOMES, setByRepository } from "./set-by-repository.ts";
import { stateDirBelow, userStateDir } from "./user-state-dir.ts";

const TEMPORARY = ["TMPDIR", "TMP", "TEMP"];

/**
 * Where the key may be that signs for this user, the best first: in the home, or in a temporary folder that only this user can write,
 * where the home cannot keep it. Never where the repository's settings of Claude Code lead to: a key that is there has come with it.
 */
export function* foldersOfKey(): Generator<string> {
  const home = isMoved(HOMES) ? tryTo(() => stateDirBelow(userInfo().homedir)) : userStateDir();
  if (home !== undefined) yield home;
  // made only where it is asked for
  const temporary = isMoved(TEMPORARY) ? undefined : tryTo(ownTemporaryFolder);
  if (temporary !== undefined) yield temporary;
}

function isMoved(names: readonly string[]): boolean {
  const { env } = process;
  const start = env.CLAUDE_PROJECT_DIR || tryTo(() => process.cwd());
  const set = names.filter((name) => env[name] !== undefined);
  return start !== undefined && setByRepository(start, env, set).length > 0;
}

/** Anybody may have made a folder of this name where all users write. On Windows each has a folder for temporary files. */
function ownTemporaryFolder(): string | undefined {
  const uid = process.getuid?.();
  const folder = join(tmpdir(), uid === undefined ? "skyfom" : `skyfom-${uid}`);
  tryTo(() => mkdirSync(folder, { mode: 0o700 }));
  const stat = lstatSync(folder);
  if (!stat.isDirectory()) return undefined;
  return uid === undefined || (stat.uid === uid && (stat.mode & 0o077) === 0) ? folder : undefined;
}
