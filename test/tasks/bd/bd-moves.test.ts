import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import { type BdBinary, describeEachBd, isSqlite, makeDatabase } from "../support/bd-binary.ts";
import { edge, issueLine } from "../support/scratch-store.ts";

const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

const CHILD = "parent-child";
const LINES = [
  issueLine("bd-s", {
    issue_type: "epic",
    labels: ["x", "y"],
    notes: "one\ntwo",
    design: "D",
    acceptance_criteria: "A",
  }),
  issueLine("bd-s.1", {
    ...{ status: "closed", closed_at: "2026-06-02T00:00:00Z", close_reason: "built" },
    dependencies: [edge("bd-s.1", "bd-s", CHILD)],
  }),
  issueLine("bd-s.2", { dependencies: [edge("bd-s.2", "bd-s", CHILD)], metadata: { files: ["src/**"] } }),
  issueLine("bd-w", {
    dependencies: [{ ...edge("bd-w", "bd-s", "waits-for"), metadata: '{"gate":"any-children"}' }, edge("bd-w", "bd-c")],
  }),
  issueLine("bd-c", { status: "in_progress", assignee: "ann", priority: 0, defer_until: "2020-01-01T00:00:00Z" }),
];

/** A repository with these tasks in the embedded store. */
function make(bd: BdBinary) {
  const made = makeDatabase(bd, [], "none");
  removals.push(made.remove);
  mkdirSync(join(made.root, ".beads"));
  const file = join(made.root, ".beads", "issues.jsonl");
  writeFileSync(file, `${LINES.join("\n")}\n`);
  return { ...made, file, line: isSqlite(bd) ? ["--no-daemon"] : ["--sandbox"] };
}

/** The tasks and what is ready, as Skyfom sees them, without what a move may change: times of changes, and the order of edges. */
async function seen(kind: "bd" | "jsonl", root: string, env: NodeJS.ProcessEnv) {
  const opened = await openTaskSource(root, env);
  if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
  expect(opened.source.kind).toBe(kind);
  const answer = await opened.source.list();
  if (answer.kind === "unavailable") throw new Error(renderProblem(answer.problem));
  const tasks = answer.list.tasks.map(({ updatedAt: _, startedAt: __, createdAt: ___, ...task }) => ({
    ...task,
    labels: [...task.labels].sort(),
    dependencies: task.dependencies.map((one) => JSON.stringify([one.on, one.type, one.metadata ?? {}])).sort(),
  }));
  return { tasks: tasks.sort((a, b) => (a.id < b.id ? -1 : 1)), ready: [...answer.list.ready].sort() };
}

describeEachBd("from the embedded store to bd %s and back", (bd) => {
  test("by the steps of docs/beads.md nothing is lost: dependencies, gates, labels, notes, claims", async () => {
    const { root, env, file, line, init, bd: run } = make(bd);
    const before = await seen("jsonl", root, env);
    if (isSqlite(bd)) init("--from-jsonl");
    else {
      const given = join(root, "tasks.jsonl");
      renameSync(file, given);
      init();
      run("create", "Spawner", "--id", "bd-s", ...line);
      run("create", "Waits", "--id", "bd-w", "--waits-for", "bd-s", "--waits-for-gate", "any-children", ...line);
      run("import", given, ...line);
    }
    expect(await seen("bd", root, env)).toEqual(before);

    const exported = join(root, "exported.jsonl");
    run("export", "-o", exported, ...line);
    renameSync(join(root, ".beads"), join(root, "beads-before"));
    mkdirSync(join(root, ".beads"));
    writeFileSync(file, readFileSync(exported));
    expect(await seen("jsonl", root, env)).toEqual(before);
  });

  test.runIf(isSqlite(bd))(
    "a type and a status that it does not know are named with the call by which it takes them in",
    async () => {
      const { root, env, file, init, bd: run } = make(bd);
      writeFileSync(
        file,
        `${issueLine("bd-g", { issue_type: "milestone" })}\n${issueLine("bd-r", { status: "review" })}\n`,
      );
      init("--from-jsonl");
      for (const [key, name] of [
        ["types.custom", "milestone"],
        ["status.custom", "review"],
      ] as const) {
        await expect(seen("bd", root, env)).rejects.toThrow(`bd config set ${key} "${name}"`);
        run("config", "set", key, name);
      }
      expect((await seen("bd", root, env)).tasks.map(({ id }) => id)).toEqual(["bd-g", "bd-r"]);
    },
  );

  test.runIf(isSqlite(bd))(
    "a gate that it cannot read is named with the call after which tasks are claimed again",
    async () => {
      const { root, env, file, init, bd: run } = make(bd);
      const waiting = issueLine("bd-w", {
        dependencies: [{ ...edge("bd-w", "bd-s", "waits-for"), metadata: undefined }],
      });
      writeFileSync(file, `${issueLine("bd-a")}\n${issueLine("bd-s")}\n${waiting}\n`);
      init("--from-jsonl");
      const opened = await openTaskSource(root, env);
      if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
      const refused = await opened.source.claim("bd-a", "ann");
      expect(refused).toMatchObject({ problem: { fix: expect.stringContaining("bd dep remove ID ON") } });
      run("dep", "remove", "bd-w", "bd-s");
      expect(await opened.source.claim("bd-a", "ann")).toMatchObject({ kind: "done", task: { assignee: "ann" } });
      const added = await opened.source.depend("bd-w", "bd-s", "waits-for", "ann");
      expect(added).toMatchObject({ problem: { fix: expect.stringContaining("--waits-for bd-s") } });
    },
  );

  test.runIf(!isSqlite(bd))("its import alone loses the gate, as the page says", async () => {
    const { root, env, init } = make(bd);
    const before = await seen("jsonl", root, env);
    init("--from-jsonl");
    const after = await seen("bd", root, env);
    const lost = before.tasks.filter((task, at) => JSON.stringify(task) !== JSON.stringify(after.tasks[at]));
    expect(lost.map(({ id }) => id)).toEqual(["bd-w"]);
  });
});
