import { execFile } from "node:child_process";
import type { ReadText } from "../composition/read-text.ts";
import { programOnPath } from "../program-on-path.ts";

/** How long GitHub may take to answer, and how much it may say. */
const PATIENCE_MS = 60_000;
const MOST_BYTES = 16 * 2 ** 20;

/**
 * What the user's own `gh` prints. It decides what it talks to, and with which login.
 *
 * @param input what it reads, where it reads something.
 */
export function runGh(
  root: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  input?: string,
): Promise<ReadText> {
  return new Promise((resolve) => {
    const options = { cwd: root, env, timeout: PATIENCE_MS, maxBuffer: MOST_BYTES };
    const child = execFile(programOnPath("gh", env), args, options, (error, stdout, stderr) => {
      if (error === null) return resolve({ ok: true, text: stdout });
      const isThere = (error as NodeJS.ErrnoException).code !== "ENOENT";
      const [said = ""] = stderr.trim().split("\n");
      const what = isThere ? `it failed: ${said || "it did not answer in time"}` : "it is not on the PATH";
      const fix = isThere
        ? "Run it yourself to see why."
        : "Install GitHub's own command line, `gh`, and log in with it.";
      resolve({ ok: false, problem: { where: `gh ${args.slice(0, 2).join(" ")}`, what, fix } });
    });
    child.stdin?.on("error", () => {}); // it may end without reading
    child.stdin?.end(input ?? "");
  });
}
