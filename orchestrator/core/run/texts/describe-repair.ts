import { quoteArgument } from "../../quote-for-shell.ts";
import { quoteText } from "../../quote-text.ts";

/** What an earlier attempt has done that could not be taken in, and why. */
export interface Repair {
  readonly kind: "conflict" | "check";
  /** The branch that has its commits. */
  readonly branch: string;
  /** The conflicts as git marks them, or the end of what the check wrote. */
  readonly shown: string;
}

/** Longest text that is shown, in characters. */
const LONGEST = 10_000;

/** How to make good what kept the work of an earlier attempt from being taken in. */
export function describeRepair({ kind, branch, shown }: Repair): string {
  const merge = `An earlier attempt has done this task: begin with \`git merge ${quoteArgument(branch)}\`.`;
  const author = kind === "conflict" ? "Git says" : "The end of what the check wrote";
  const quoted = quoteText(shown, { author, most: LONGEST, keep: kind === "conflict" ? "beginning" : "end" });
  return [kind === "conflict" ? `${merge} ${SIDES}` : `${merge} ${FAILS}`, quoted]
    .filter((part) => part !== "")
    .join("\n\n");
}

const SIDES =
  "It conflicts with what the run has by now. Between `<<<<<<<` and `|||||||` stands what the run has, then what both come from, then the earlier attempt. Resolve it so that both sides keep what they are for.";
const FAILS = "With it the project's check fails. Mend the cause, and weaken no test for it.";
