import { spawn } from "node:child_process";
import { once } from "node:events";
import { programOnPath, withPlainPath } from "../../program-on-path.ts";

/** How each system opens a file with the program that is meant for it. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["open"],
  win32: ["explorer.exe"],
};

/** Opens a file as a double click would; false where this system has nothing to do that with. Does not wait for that program. */
export async function openFile(path: string): Promise<boolean> {
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const options = { env: withPlainPath(process.env), stdio: "ignore", detached: true } as const;
  const child = spawn(programOnPath(program as string), [...args, path], options);
  try {
    await once(child, "spawn");
    child.unref();
    return true;
  } catch {
    return false;
  }
}
