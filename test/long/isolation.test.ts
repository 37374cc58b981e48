import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeObeyingModel } from "../support/obeying-model.ts";
import { type Stage, setStage } from "../support/play.ts";
import { readTaskStatuses } from "../support/repository-state.ts";

const PARTS = [1, 2, 3, 4, 5, 6, 7];

/**
 * Writes a file and commits it, where it is run; others may hold git's index. It is a script of the repository: the client refuses commands of
 * an agent in a worktree that it cannot read at a glance.
 */
const WRITE_PART = `echo "part $1" > "part $1.txt"
for i in $(seq 50); do
  git add -- "part $1.txt" && git commit --quiet --only -m "Write part $1" -- "part $1.txt" && exit
  sleep 0.2
done
exit 1
`;

test.each([
  ["shared", []],
  ["auto", [5, 6, 7]],
  ["worktree", PARTS],
])(
  "seven agents edit and commit at once, isolation %s: each change is there exactly once, and no worktree is left",
  async (isolation, isolated) => {
    const toolCall = (brief: string) => {
      const n = /Write part (\d)/.exec(brief)?.[1] ?? "";
      return { name: "Bash", input: { command: `sh ./write-part ${n}`, description: "Write and commit" } };
    };
    const stage = await setStage(makeObeyingModel({ work: { thinkMs: () => 1500, toolCall } }).script, "plugin");
    const { repository } = stage;
    appendFileSync(join(repository.root, ".git/info/exclude"), "/.claude/skyfom.json\n/.beads\n");
    repository.write(".claude/skyfom.json", JSON.stringify({ isolation }));
    repository.write("write-part", WRITE_PART);
    repository.git("add", "write-part");
    repository.git("commit", "--quiet", "--message", "Add a script");
    for (const n of PARTS) {
      const files = n < 5 ? ["--files", `part ${n}.txt,`] : [];
      stage.skyfom("task", "add", `Write part ${n}`, ...files);
    }
    const end = await stage.run({ prompt: "/skyfom:skyfom-pm 7" });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect([...readTaskStatuses(repository.root).values()]).toEqual(PARTS.map(() => "closed"));
    expect(stage.model.peakAtWork()).toBeLessThanOrEqual(7);
    expect(stage.slotsTaken()).toEqual([]);
    const refused = stage.agents().filter(({ status }) => status !== "completed");
    // Git may refuse one of several worktrees that are made in the same moment: that call is made again.
    expect(refused.filter(({ reason }) => !String(reason).startsWith("Failed to create worktree"))).toEqual([]);
    const branches = repository.git("branch", "--format=%(refname:short)").trim().split("\n");
    const [runBranch] = branches.filter((name) => name.startsWith("skyfom/run-"));
    expect(branches).toEqual(runBranch === undefined ? ["main"] : ["main", runBranch]);
    expect(runBranch !== undefined).toBe(isolated.length > 0);
    const of = (range: string) => partsIn(stage, range);
    expect(of("main")).toEqual(PARTS.filter((n) => !isolated.includes(n)));
    if (runBranch !== undefined) {
      repository.git("merge", "--quiet", runBranch);
      expect(end.stdout).toContain(`git diff HEAD...${runBranch}`);
    }
    expect(of("main")).toEqual(PARTS);
    for (const n of PARTS) expect(repository.git("show", `main:part ${n}.txt`)).toBe(`part ${n}\n`);
    expect(repository.git("worktree", "list", "--porcelain").match(/^worktree /gm)).toHaveLength(1);
    expect(repository.git("fsck", "--no-dangling")).toBe("");
    expect(repository.git("status", "--porcelain")).toBe("");
  },
);

/** The parts that the commits of a branch write, each as often as a commit does. */
function partsIn({ repository }: Stage, branch: string): number[] {
  const subjects = repository.git("log", "--no-merges", "--format=%s", branch);
  return [...subjects.matchAll(/^Write part (\d)$/gm)].map(([, n]) => Number(n)).sort();
}
