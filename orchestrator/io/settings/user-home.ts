import { homedir, userInfo } from "node:os";
import { isAbsolute } from "node:path";

/** The user's home. One of the environment that is empty or relative would lead into whatever repository a process is in. */
export function userHome(): string {
  const home = homedir();
  return isAbsolute(home) ? home : userInfo().homedir;
}
