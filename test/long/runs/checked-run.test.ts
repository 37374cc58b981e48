import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { askedCommands } from "../../../orchestrator/core/settings/asked-commands.ts";
import { keepApproval } from "../../../orchestrator/io/settings/approvals.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";

/** Writes a file and commits it, and breaks the third part the first time that it is written. */
const WRITE_PART = `text="part $1"
if [ "$1" = 3 ] && mkdir ../../../.git/broken 2>/dev/null; then text=BROKEN; fi
echo "$text" > "part $1.txt"
git add -- "part $1.txt" && git commit --quiet -m "Write part $1"
`;

test("work of agents in worktrees is merged after the approved check; what fails is tried again and then passes", async () => {
  const toolCall = (brief: string) => {
    const n = /Write part (\d)/.exec(brief)?.[1] ?? "";
    return { name: "Bash", input: { command: `sh ./write-part ${n}`, description: "Write and commit" } };
  };
  const stage = await setStage(makeObeyingModel({ work: { thinkMs: () => 500, toolCall } }).script, "plugin");
  const { repository } = stage;
  appendFileSync(join(repository.root, ".git/info/exclude"), "/.claude/skyfom.json\n/.beads\n");
  const checkCommand = "sleep 1; ! grep -q BROKEN part*.txt";
  repository.write(".claude/skyfom.json", JSON.stringify({ isolation: "worktree", checkCommand }));
  approveAt(repository.home, repository.root, checkCommand);
  repository.write("write-part", WRITE_PART);
  repository.git("add", "write-part");
  repository.git("commit", "--quiet", "--message", "Add a script");
  for (const n of [1, 2, 3]) stage.skyfom("task", "add", `Write part ${n}`);
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm 7" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect([...readTaskStatuses(repository.root).values()]).toEqual(["closed", "closed", "closed"]);
  expect(stage.events().filter(({ type }) => type === "task-retried")).toHaveLength(1);
  const [branch = ""] = repository.git("branch", "--format=%(refname:short)", "--list", "skyfom/*").trim().split("\n");
  for (const n of [1, 2, 3]) expect(repository.git("show", `${branch}:part ${n}.txt`)).toBe(`part ${n}\n`);
  expect(readdirSync(join(repository.root, ".claude/worktrees")).filter((name) => name.includes("check"))).toEqual([]);
  expect(repository.git("fsck", "--no-dangling")).toBe("");
});

/** What a person says yes to at a terminal. */
function approveAt(home: string, root: string, checkCommand: string): void {
  const before = process.env.HOME;
  onTestFinished(() => {
    process.env.HOME = before;
  });
  process.env.HOME = home;
  for (const asked of askedCommands({ checkCommand })) keepApproval(root, asked);
}
