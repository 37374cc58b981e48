import type { Run } from "../../core/run/run.ts";
import type { Repair } from "../../core/texts/brief/describe-repair.ts";
import { cutConflicts } from "../../core/worktrees/cut-conflicts.ts";
import { conflictSides } from "./conflict-sides.ts";
import { git, gitWithoutPrograms } from "./git.ts";
import { checkoutOf } from "./place-of.ts";
import { heldAgainst } from "./run-branches.ts";

/** Most files whose conflicts are shown, and the largest of them, in characters. */
const MOST_FILES = 10;
const LARGEST = 400_000;

/**
 * The conflicts between a branch and what its run has by now, as git marks them with both sides and what they come from, what git says of
 * those that have no lines: renames, deletions, binary files, and whose commits they are. Undefined where there is none, or git cannot say.
 */
export function showConflict(
  projectDir: string,
  run: Run,
  branch: string,
  start: string | undefined,
): Pick<Repair, "shown" | "sides"> | undefined {
  const place = checkoutOf(projectDir)?.place;
  const tip = heldAgainst(projectDir, run.id, start);
  if (!place || tip === undefined) return undefined;
  const styled = { ...place, settings: ["merge.conflictStyle=zdiff3"] };
  const answer = gitWithoutPrograms(styled, "merge-tree", "--write-tree", "--name-only", "-z", tip, branch);
  if (answer.ok || answer.status !== 1) return undefined;
  const [head = "", ...rest] = answer.stdout.split("\0\0");
  const [tree = "", ...paths] = head.split("\0");
  const files = paths.slice(0, MOST_FILES).flatMap((path) => {
    const shown = git(place, "cat-file", "blob", `${tree}:${path}`);
    return shown.ok && shown.stdout.length <= LARGEST ? [{ path, text: shown.stdout }] : [];
  });
  const said = rest
    .join("\0")
    .split("\0")
    .filter((text) => text.startsWith("CONFLICT"));
  return {
    shown: [said.join("").trim(), cutConflicts(files)].filter((text) => text !== "").join("\n\n"),
    sides: conflictSides(place, run, { ours: tip, theirs: branch, files: paths.slice(0, MOST_FILES) }),
  };
}
