import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { askedSetUp } from "../../../core/settings/asked-commands.ts";
import type { Settings, WorktreeSetUp } from "../../../core/settings/settings.ts";
import type { WorktreeLack } from "../../../core/worktrees/worktree-lack.ts";
import { entriesIn } from "../../names-in.ts";
import { isApproved } from "../../settings/approvals.ts";
import { git, gitWithoutPrograms } from "../git.ts";
import { literalPath } from "../literal-path.ts";
import { type Checkout, checkoutOf } from "../place-of.ts";
import { headForWorktrees } from "../run-branches.ts";

/**
 * What projects need, git usually does not track, and no build makes again: installed dependencies, and settings of this machine. They
 * are looked for at the top and up to two folders below it, as in `packages/web`.
 */
const NEEDED = ["node_modules", ".venv", "venv", "vendor", "Pods", ".env", ".env.local"];

/** Where trackers and settings lie, which change with every run and are read from the checkout. */
const OWN = /^\.(?:beads|claude)\//;

/** Most folders in which they are looked for, at each depth. */
const MOST_FOLDERS = 200;

/**
 * What the checkout has and a new worktree would lack. Undefined where that is nothing, and where there is no checkout to hold it against.
 * A set-up counts once a person has approved it, and its command may bring anything.
 *
 * @param root of the repository, whose approvals count.
 */
export function whatWorktreesLack(
  projectDir: string,
  root: string,
  settings: Pick<Settings, "worktreeSetUp">,
): WorktreeLack | undefined {
  const checkout = checkoutOf(projectDir);
  if (!checkout) return undefined;
  const head = headForWorktrees(checkout.place);
  if (typeof head !== "string") return head;
  const identity = git(checkout.place, "var", "GIT_COMMITTER_IDENT");
  if (!identity.ok && identity.status !== null) return { kind: "no-identity" };
  const asked = askedSetUp(settings);
  const setUp = asked && isApproved(root, asked) ? settings.worktreeSetUp : undefined;
  const { workTree } = checkout.place;
  if (setUp?.run !== undefined || workTree === undefined) return undefined;
  if (existsSync(join(workTree, ".gitmodules"))) return { kind: "submodules" };
  const paths = notTracked(checkout, notBrought(neededIn(workTree), setUp));
  if (paths.length === 0) return undefined;
  return { kind: "untracked", paths, isAsked: notBrought(paths, settings.worktreeSetUp).length === 0 };
}

function neededIn(workTree: string): string[] {
  const top = foldersIn(workTree, [""]);
  return ["", ...top, ...foldersIn(workTree, top)]
    .flatMap((folder) => NEEDED.map((name) => posix.join(folder, name)))
    .filter((path) => existsSync(join(workTree, path)));
}

function foldersIn(workTree: string, parents: readonly string[]): string[] {
  const folders = parents.flatMap((parent) =>
    entriesIn(join(workTree, parent)).flatMap((entry) =>
      entry.isDirectory() && !entry.name.startsWith(".") && !NEEDED.includes(entry.name)
        ? [posix.join(parent, entry.name)]
        : [],
    ),
  );
  return folders.slice(0, MOST_FOLDERS);
}

/** What a set-up leaves missing. */
function notBrought(paths: readonly string[], { copy = [], link = [], run }: WorktreeSetUp = {}): readonly string[] {
  if (run !== undefined) return [];
  const brought = new Set([...copy, ...link].map((path) => posix.normalize(`${path}/`)));
  return paths.filter((path) => !brought.has(`${path}/`));
}

function notTracked({ place }: Checkout, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const listed = git(place, "ls-files", "-z", "--", ...paths.map(literalPath)).stdout.split("\0");
  return paths.filter((path) => !listed.some((file) => file === path || file.startsWith(`${path}/`)));
}

/**
 * Files of the checkout that its commit does not have as they are, or at all, but for those that git ignores; a folder in which nothing is
 * tracked is named instead of its files. None if git cannot say.
 */
export function uncommittedFiles(projectDir: string): string[] {
  const place = checkoutOf(projectDir)?.place;
  if (!place) return [];
  const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"];
  const changed = gitWithoutPrograms(place, "diff", ...options, "HEAD", "--");
  const added = gitWithoutPrograms(place, "ls-files", "--others", "--directory", "--exclude-standard", "-z");
  const listed = [changed, added].flatMap((answer) => (answer.ok ? answer.stdout.split("\0") : []));
  return listed.filter((file) => file !== "" && !OWN.test(file));
}
