import { execFileSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { renderMarkdown } from "../../orchestrator/core/report/markdown/render-markdown.ts";
import { renderHandover } from "../../orchestrator/core/texts/handover/render-handover.ts";
import { PLAIN } from "../../orchestrator/core/view/look.ts";
import { renderStatus } from "../../orchestrator/core/view/render-status.ts";
import { readStatus } from "../../orchestrator/io/view/read-status.ts";
import { readRunReport } from "../../orchestrator/io/view/report/read-run-report.ts";
import { renderPage } from "../../orchestrator/report-page.ts";
import schema from "../../orchestrator/schemas/status.schema.json" with { type: "json" };
import { report } from "../run/driven/driven-run.ts";
import { IsolatedRun } from "./isolated-run.ts";

const LOOK = { width: 100, rowsOfList: 40, paint: PLAIN, paths: "short" } as const;
const isStatus = new Ajv2020({ formats: { "date-time": true } }).compile(schema);

/** A run of three tasks that is over: one merged, one in conflict with it, one in doubt because the branch was checked out. */
async function mixedRun() {
  const run = new IsolatedRun({ retries: 0 });
  const ids: string[] = [];
  for (const [priority, title] of ["Merged", "Conflicting", "In doubt"].entries())
    ids.push(await run.add(title, { priority }));
  const { calls } = await run.next({ isAsked: true });
  await run.work(calls[0], { "list.txt": "a\none\nc\n" });
  const conflicting = await run.work(calls[1], { "list.txt": "a\ntwo\nc\n", "more.txt": "1\n2\n3\n" });
  await run.next();
  const branch = `skyfom/run-${(await run.run()).id}`;
  run.git("checkout", "--quiet", branch);
  const doubtful = await run.work(calls[2], { "doubt.txt": "doubt\n" });
  const handover = await run.next();
  run.git("checkout", "--quiet", "main");
  return { run, ids, branch, agents: { conflicting, doubtful }, handover };
}

test("status, summary, page and Markdown tell of each task its branch, its diff, its merge, and one command that shows it", async () => {
  const { run, ids, branch, agents, handover } = await mixedRun();
  expect(handover.done).toBe(true);
  const status = await readStatus(run.root, {}, () => run.replay.now());
  expect([isStatus(JSON.parse(JSON.stringify(status))), isStatus.errors]).toEqual([true, null]);
  const branches = status.lastRun?.branches ?? [];
  const of = (agent: string) => `worktree-agent-${agent}`;
  expect(branches.map(({ key, branch, merge, check, size }) => [key, branch, merge, check, size])).toEqual([
    [ids[0], branch, "merged", null, { files: 1, added: 1, removed: 1 }],
    [ids[1], of(agents.conflicting), "conflict", null, { files: 2, added: 4, removed: 1 }],
    [ids[2], of(agents.doubtful), "not-merged", null, { files: 1, added: 1, removed: 0 }],
  ]);
  // Retries are used up: the conflict waits for the user with what settles it, and held nobody back.
  const need = status.needs.find(({ taskId }) => taskId === ids[1]);
  expect([need?.kind, need?.settlings.map(({ command }) => command)]).toEqual([
    "failed",
    [`/skyfom:skyfom-pm ${ids[1]}`, `skyfom task note ${ids[1]} "…"`, branches[1]?.diff],
  ]);
  // The commits are enough: whatever branches are left, each command shows that task's change and nothing else.
  for (const { id } of await worktreesOf(run)) run.git("worktree", "remove", "--force", `.claude/worktrees/${id}`);
  for (const name of [branch, of(agents.conflicting), of(agents.doubtful)]) run.git("branch", "--quiet", "-D", name);
  const shown = branches.map(({ diff }) => showDiff(run.root, diff));
  expect(shown).toEqual([["-b", "+one"], ["-b", "+two", "+1", "+2", "+3"], ["+doubt"]]);

  const read = await readRunReport({ cwd: run.root, env: {}, now: () => run.replay.now() }, "report", undefined);
  if (read.kind !== "report") throw new Error(read.problem.what);
  const page = parseHTML(renderPage(read.report, () => "")).document;
  const texts = {
    status: renderStatus(status, LOOK),
    summary: renderHandover(handover, "skyfom"),
    markdown: renderMarkdown(read.report),
    page: page.documentElement.textContent ?? "",
  };
  for (const [name, text] of Object.entries(texts))
    for (const { diff, told, title } of branches) {
      expect(text).toContain(diff);
      const plain = text.replaceAll(/\s+/g, " ").replaceAll("\\", "");
      // of what is not done the summary says why, with the branch
      if (title === "Merged" || name !== "summary") expect(plain).toContain(told);
    }
  expect(texts.summary).toContain(`(${ids[0]}, 1 file +1 −1, merged into ${branch}): It works.`);
  expect(texts.markdown.replaceAll("\\", "")).toContain(
    `  - 1 file +1 −1, merged into ${branch}; to see it: \`git diff `,
  );
  expect(page.getElementById(`task-${ids[1]}`)?.querySelector("summary")?.textContent).toContain("2 files +4 −1");
});

test("a task that is tried again keeps the command for what was done before, and one that changes nothing has none", async () => {
  const run = new IsolatedRun();
  const [first, second] = [await run.add("Twice", { priority: 0 }), await run.add("Look", { priority: 1 })];
  const { calls } = await run.next({ isAsked: true });
  const begun = await run.begin(calls[0] as NonNullable<(typeof calls)[0]>);
  run.commit(begun.folder, { "half.txt": "half\n" });
  await run.end(begun.agent, report("partial", "Half of it."));
  await run.end((await run.begin(calls[1] as NonNullable<(typeof calls)[1]>)).agent, report("done", "Nothing to do."));
  await run.next();
  const { runs } = await readStatus(run.root, {}, () => run.replay.now());
  expect(runs[0]?.branches.map(({ key, merge, told }) => [key, merge, told])).toEqual([
    [first, "at-work", `tried again; before: on the branch worktree-agent-${begun.agent}, not merged`],
    [second, "nothing", "no commits"],
  ]);
  expect(showDiff(run.root, runs[0]?.branches[0]?.diff ?? null)).toEqual(["+half"]);
});

/** The lines that a command's diff adds and removes. It is run as it stands: nothing in it needs quotes. */
function showDiff(cwd: string, command: string | null): string[] {
  const [program = "", ...args] = (command ?? "").split(" ");
  const text = execFileSync(program, args, { cwd, encoding: "utf8" });
  return text.split("\n").filter((line) => /^[+-](?![+-])/.test(line));
}

async function worktreesOf(run: IsolatedRun): Promise<{ id: string }[]> {
  const list = run.git("worktree", "list", "--porcelain");
  return [...list.matchAll(/worktrees\/(agent-\w+)$/gm)].map(([, id = ""]) => ({ id }));
}
