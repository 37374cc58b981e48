import { execFile } from "node:child_process";
import { homedir } from "node:os";
import { programOnPath, withPlainPath } from "../program-on-path.ts";

const PATIENCE_MS = 10_000;

/** AppleScript that takes its text as an argument, so that nothing of it is read as a script. */
const APPLE_SCRIPT = ["on run argv", "display notification (item 1 of argv) with title (item 2 of argv)", "end run"];

const TITLE = "Skyfom";

/** Shows a line on the desktop by the system's own program, without a shell; returns why it could not, undefined if it did. */
export function showOnDesktop(line: string, platform: NodeJS.Platform = process.platform): Promise<string | undefined> {
  const command = commandFor(line, platform);
  if (command === undefined) return Promise.resolve("no program of this system shows notifications");
  const [program, ...args] = command;
  return new Promise((resolve) => {
    // never in the repository: a program that is looked for there might be one of its own
    const options = { cwd: homedir(), env: withPlainPath(process.env), timeout: PATIENCE_MS };
    execFile(programOnPath(program), args, options, (error) =>
      resolve(error === null ? undefined : `${program} cannot show notifications`),
    );
  });
}

function commandFor(line: string, platform: NodeJS.Platform): readonly [string, ...string[]] | undefined {
  switch (platform) {
    case "darwin":
      return ["osascript", ...APPLE_SCRIPT.flatMap((text) => ["-e", text]), line, TITLE];
    case "linux":
    case "freebsd":
    case "openbsd":
      return ["notify-send", "--app-name", TITLE, "--", TITLE, line];
    default:
      return undefined;
  }
}
