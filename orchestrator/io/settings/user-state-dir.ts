import { join } from "node:path";
import { userHome } from "./user-home.ts";

/** Where everything of ours lies that is kept outside repositories. */
export function userStateDir(): string {
  return stateDirBelow(userHome());
}

export function stateDirBelow(home: string): string {
  return join(home, ".local", "state", "skyfom");
}
