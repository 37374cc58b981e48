import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createHomeKey } from "../../../orchestrator/io/settings/sign-in-home.ts";
import { userStateDir } from "../../../orchestrator/io/settings/user-state-dir.ts";

/** Lets hooks of another home take for theirs what this process signs. */
export function shareKey(home: string): void {
  createHomeKey();
  const key = join(home, ".local/state/skyfom/key");
  mkdirSync(dirname(key), { recursive: true });
  cpSync(join(userStateDir(), "key"), key);
}
