import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";

/** Where everything of ours lies that is kept outside repositories. */
export function userStateDir(): string {
  const home = homedir();
  // an empty one would lead into whatever repository a process is in
  return stateDirBelow(isAbsolute(home) ? home : userInfo().homedir);
}

export function stateDirBelow(home: string): string {
  return join(home, ".local", "state", "skyfom");
}
