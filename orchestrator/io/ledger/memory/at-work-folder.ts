import { join } from "node:path";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { namesIn } from "../../names-in.ts";
import { removeFile } from "../../plain-file/remove-file.ts";
import { userStateDir } from "../../settings/user-state-dir.ts";
import { tryTo } from "../../try-to.ts";

/** Every file there has the key of its client before this. */
export const MARK = "~";

/** Where the home keeps who is at work. */
export function atWorkFolder(): string {
  return join(userStateDir(), "at-work");
}

/** Removes a file from there, if that home can be written. */
export function forget(name: string): void {
  tryTo(() => removeFile(join(atWorkFolder(), name)));
}

/** Forgets everything of a client that is gone, in whatever project. */
export function forgetClient(owner: OwnerKey): void {
  for (const name of namesIn(atWorkFolder())) if (name.startsWith(owner + MARK)) forget(name);
}
