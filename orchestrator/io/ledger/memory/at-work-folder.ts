import { join } from "node:path";
import { namesIn } from "../../names-in.ts";
import { userStateDir } from "../../settings/user-state-dir.ts";

/** Where the home keeps who is at work. */
export function atWorkFolder(): string {
  return join(userStateDir(), "at-work");
}

/** Whether anybody is at work, in any project: where nobody is, a hook need not load what else there is to find out. */
export function isAnybodyAtWork(): boolean {
  return namesIn(atWorkFolder()).length > 0;
}
