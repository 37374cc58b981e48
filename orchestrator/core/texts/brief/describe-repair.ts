import { quoteArgument } from "../../quote-for-shell.ts";
import { quoteText } from "../../quote-text.ts";

/** What an earlier attempt committed that could not be merged, and why. */
export interface Repair {
  readonly kind: "conflict" | "check";
  /** The branch that has its commits. */
  readonly branch: string;
  /** The conflicts as git marks them, or the end of what the check wrote. */
  readonly shown: string;
  /** Of a conflict, what the run has done to its files, and what the earlier attempt has. */
  readonly sides?: { readonly ours: readonly ConflictSide[]; readonly theirs: readonly ConflictSide[] };
}

/** A commit of one side of a conflict, and the task that it was made for, if the run knows. */
export interface ConflictSide {
  readonly hash: string;
  readonly subject: string;
  readonly taskId?: string;
  readonly title?: string;
}

/** Longest text that is shown, in characters; of the sides. */
const LONGEST = 10_000;
const LONGEST_SIDES = 4_000;
const LONGEST_LINE = 300;

/** Tells an agent how to resolve what kept the work of an earlier attempt from being merged. */
export function describeRepair({ kind, branch, shown, sides }: Repair): string {
  const merge = `An earlier attempt has done this task: begin with \`git merge ${quoteArgument(branch)}\`.`;
  const author = kind === "conflict" ? "Git says" : "The end of what the check wrote";
  const quoted = quoteText(shown, { author, most: LONGEST, keep: kind === "conflict" ? "beginning" : "end" });
  const named = sides && quoteText(tellSides(sides), { author: "Commits of both sides", most: LONGEST_SIDES });
  return [kind === "conflict" ? `${merge} ${SIDES}` : `${merge} ${FAILS}`, named ?? "", quoted]
    .filter((part) => part !== "")
    .join("\n\n");
}

function tellSides({ ours, theirs }: NonNullable<Repair["sides"]>): string {
  return [...tellSide("the run has", ours), ...tellSide("the earlier attempt has", theirs)].join("\n");
}

function tellSide(name: string, commits: readonly ConflictSide[]): string[] {
  return commits.map(({ hash, subject, taskId, title }) => {
    const task = taskId === undefined ? "" : `, of task ${taskId}: ${title}`;
    return `${name} ${hash.slice(0, 12)} ${subject}${task}`.slice(0, LONGEST_LINE);
  });
}

const SIDES =
  "It conflicts with what the run has by now. Between `<<<<<<<` and `|||||||` stands what the run has, then what both come from, then the earlier attempt. Resolve it so that both sides keep what they are for; `git show` and `skyfom task show` tell what that is.";
const FAILS = "With it the project's check fails. Mend the cause, and weaken no test for it.";
