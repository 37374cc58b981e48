import type { ReadText } from "../composition/read-text.ts";
import { runGh } from "../process/run-gh.ts";

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
  return runGh(root, env, LIST);
}
