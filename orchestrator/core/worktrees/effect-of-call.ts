/** What a call of git does to the repository: it reads, it only stores objects, or it may write anything. */
type Effect = "reads" | "stores" | "changes";

/** What writes nothing, whatever its arguments. */
const READS: ReadonlySet<string> = new Set([
  "cat-file",
  "for-each-ref",
  "ls-files",
  "ls-tree",
  "merge-base",
  "rev-list",
  "rev-parse",
  "status",
]);

/** What reads in one form and writes in others. */
const READS_AS: Readonly<Record<string, (rest: readonly string[]) => boolean>> = {
  config: (rest) => rest.includes("--list"),
  diff: writesNoFile,
  log: writesNoFile,
  remote: (rest) => rest.length === 0,
  "symbolic-ref": (rest) =>
    rest.filter(isWord).length === 1 && rest.every((arg) => isWord(arg) || /^--(?:no-recurse|quiet)$/.test(arg)),
};

const STORES: ReadonlySet<string> = new Set(["commit-tree", "merge-tree"]);

/** What a call does, by its arguments. A command that is not known here counts as one that may write anything. */
export function effectOfCall(args: readonly string[]): Effect {
  const at = args.findIndex((arg, index) => isWord(arg) && args[index - 1] !== "-c");
  const command = args[at] ?? "";
  const reads = Object.hasOwn(READS_AS, command) ? READS_AS[command]?.(args.slice(at + 1)) : READS.has(command);
  if (reads) return "reads";
  return STORES.has(command) ? "stores" : "changes";
}

function isWord(arg: string): boolean {
  return !arg.startsWith("-");
}

function writesNoFile(rest: readonly string[]): boolean {
  return !rest.some((arg) => arg.startsWith("--output"));
}
