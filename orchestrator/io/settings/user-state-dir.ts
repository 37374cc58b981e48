import { homedir } from "node:os";
import { join } from "node:path";

/** Where everything of ours lies that is kept outside repositories. */
export function userStateDir(): string {
  return join(homedir(), ".local", "state", "skyfom");
}
