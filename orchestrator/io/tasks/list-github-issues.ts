import { execFile } from "node:child_process";
import type { ReadText } from "../composition/read-text.ts";
import { programOnPath } from "../program-on-path.ts";

/** How long GitHub may take to answer, and how much it may say. */
const PATIENCE_MS = 60_000;
const MOST_BYTES = 16 * 2 ** 20;

/** Issues that are taken at most. */
const MOST_ISSUES = 500;

const LIST = [
  "issue",
  "list",
  "--state",
  "open",
  "--limit",
  String(MOST_ISSUES),
  "--json",
  "number,title,body,labels,url",
];

/** The open issues of the repository on GitHub, as the user's own `gh` prints them. */
export function listGithubIssues(root: string, env: NodeJS.ProcessEnv): Promise<ReadText> {
  return new Promise((resolve) => {
    const options = { cwd: root, env, timeout: PATIENCE_MS, maxBuffer: MOST_BYTES };
    execFile(programOnPath("gh", env), LIST, options, (error, stdout, stderr) => {
      if (error === null) return resolve({ ok: true, text: stdout });
      const isThere = (error as NodeJS.ErrnoException).code !== "ENOENT";
      const [said = ""] = stderr.trim().split("\n");
      const what = isThere ? `it failed: ${said || "it did not answer in time"}` : "it is not on the PATH";
      const fix = isThere
        ? "Run it yourself to see why."
        : "Install GitHub's own command line, `gh`, and log in with it.";
      resolve({ ok: false, problem: { where: "gh issue list", what, fix } });
    });
  });
}
