import { join, relative } from "node:path";
import type { IgnoredFile } from "../../core/install/describe-ignored.ts";
import { TELLTALE_FILE } from "../../core/install/manifest.ts";
import { askGit } from "../ask-git.ts";
import { lookThroughCheckout } from "../git-files/look-through-checkout.ts";

/** One file for each folder without which a clone would have hooks that do nothing, and the settings that name the hooks. */
const NEEDED = ["settings.json", "hooks/dist/pre-tool-use.cjs", TELLTALE_FILE];

/** The installed files that git leaves out of a commit of `.claude`; none if it cannot be asked. It leaves out no committed file. */
export function findIgnored(dir: string, claudeDir: string): IgnoredFile[] {
  const paths = NEEDED.map((path) => relative(dir, join(claudeDir, path)));
  if (lookThroughCheckout(dir, paths)) return [];
  return (askGit(dir, ["check-ignore", "--verbose", ...paths]) ?? "").split("\n").flatMap((line) => {
    // FILE:LINE:PATTERN, a tab, and the path
    const [, where, pattern, path] = /^(.*?:\d+):(.*)\t(.*)$/.exec(line) ?? [];
    return where && pattern && path ? [{ where, pattern, path }] : [];
  });
}
