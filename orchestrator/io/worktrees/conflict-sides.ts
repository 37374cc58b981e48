import type { Run } from "../../core/run/run.ts";
import type { ConflictSide } from "../../core/texts/brief/describe-repair.ts";
import { type GitPlace, git } from "./git.ts";
import { literalPath } from "./literal-path.ts";

/** Most commits of one side that are named. */
const MOST_COMMITS = 20;

/**
 * Who changed the files of a conflict since both sides parted: of each side its commits, the newest first, and on the run's side the task
 * that each came from, as far as the run knows.
 */
export function conflictSides(
  place: GitPlace,
  { attempts }: Run,
  { ours, theirs, files }: { readonly ours: string; readonly theirs: string; readonly files: readonly string[] },
): { readonly ours: readonly ConflictSide[]; readonly theirs: readonly ConflictSide[] } {
  const merged = attempts.filter(({ outcome }) => outcome?.branch !== undefined && outcome.work !== undefined);
  const made = merged.flatMap(({ taskId, title, outcome }) => {
    const { from = "", to = "" } = outcome?.work ?? {};
    return [{ taskId, title, commits: new Set(listed(git(place, "rev-list", `${from}..${to}`), "\n")) }];
  });
  const of = (range: string) =>
    commitsOf(place, range, files).map(({ hash, subject }) => {
      const task = made.find(({ commits }) => commits.has(hash));
      return { hash, subject, ...(task ? { taskId: task.taskId, title: task.title } : {}) };
    });
  return { ours: of(`${theirs}..${ours}`), theirs: of(`${ours}..${theirs}`) };
}

function commitsOf(place: GitPlace, range: string, files: readonly string[]): Pick<ConflictSide, "hash" | "subject">[] {
  const options = ["--no-merges", "--no-show-signature", "-z", `--max-count=${MOST_COMMITS}`, "--format=%H %s"];
  return listed(git(place, "log", ...options, range, "--", ...files.map(literalPath)), "\0").map((line) => {
    const [hash = "", ...subject] = line.split(" ");
    return { hash, subject: subject.join(" ") };
  });
}

function listed(answer: ReturnType<typeof git>, separator: string): string[] {
  return answer.ok ? answer.stdout.split(separator).filter((line) => line !== "") : [];
}
