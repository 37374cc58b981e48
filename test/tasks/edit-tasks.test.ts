import { describe, expect, test } from "vitest";
import { task } from "../../orchestrator/verbs/task.ts";
import { QUESTION, troubledRun } from "../needs/troubled-run.ts";
import { LostRun } from "../run/driven/lost-run.ts";
import { runVerb } from "../support/run-verb.ts";
import { edge, issueLine, makeStore } from "./support/scratch-store.ts";

const LINES = [
  issueLine("a", { title: "First", labels: ["x"], description: "What it is.\nFiles: old/**\n", extra: { kept: true } }),
  issueLine("b", { dependencies: [edge("b", "a"), edge("b", "c", "related")] }),
  issueLine("c", { status: "closed", closed_at: "2026-06-02T00:00:00Z", close_reason: "done", assignee: "ann" }),
  issueLine("d", { status: "in_progress", assignee: "skyfom-k3f9" }),
];
const store = () => makeStore(`${LINES.join("\n")}\n`);

describe("in the embedded store", () => {
  test("an edit changes what is given, and no other byte of the store", async () => {
    const { source, read, lines } = store();
    const before = read().split("\n");
    const edited = await source.edit(
      "a",
      { priority: 0, addLabels: ["y"], removeLabels: ["x"], files: ["src/**"] },
      "ann",
    );
    expect(edited).toMatchObject({ kind: "done", task: { priority: 0, labels: ["y"], description: "What it is." } });
    expect(lines()[0]).toMatchObject({ title: "First", extra: { kept: true }, metadata: { files: ["src/**"] } });
    expect(read().split("\n").slice(1)).toEqual(before.slice(1));
    const whole = read();
    expect(await source.edit("a", { title: "First" }, "ann")).toMatchObject({ kind: "done" });
    expect(read()).toBe(whole);
  });

  test("a task whose title is too long for bd is changed all the same, though not to another such title", async () => {
    const long = "é".repeat(251);
    const { source } = makeStore(`${issueLine("a", { title: long })}\n`);
    expect(await source.edit("a", { priority: 0 }, "ann")).toMatchObject({ kind: "done", task: { priority: 0 } });
    expect((await source.edit("a", { title: `${long}é` }, "ann")).kind).toBe("refused");
  });

  test("a closed task is opened again as if it had never been closed", async () => {
    const { source, lines } = store();
    expect(await source.reopen("c", "ann")).toMatchObject({ kind: "done", task: { status: "open" } });
    expect(Object.keys(lines()[2] ?? {}).filter((key) => /^clos|assignee/.test(key))).toEqual([]);
  });

  test("one dependency goes, and the others stay as they are", async () => {
    const { source, lines } = store();
    expect(await source.undepend("b", "a", "ann")).toMatchObject({ kind: "done" });
    expect(lines()[1]?.dependencies).toEqual([edge("b", "c", "related")]);
  });

  test("a deleted task is a tombstone: gone from every list, and its id is given to no other", async () => {
    const { source, lines } = store();
    await source.undepend("b", "a", "ann");
    expect(await source.remove("a", "ann")).toMatchObject({ kind: "done", task: { id: "a", title: "First" } });
    expect(await source.show("a")).toMatchObject({ kind: "refused" });
    expect(lines()[0]).toMatchObject({ id: "a", status: "tombstone", deleted_by: "ann", original_type: "task" });
  });

  test.each([
    ["an edit of what an agent works on", "edit", "d", /run k3f9 works on it/],
    ["a deletion of what somebody works on", "remove", "d", /skyfom-k3f9 works on it/],
    ["a deletion of what another hangs on", "remove", "a", /b depends on it/],
    ["the opening of what is at work", "reopen", "d", /its status is in_progress, not closed/],
    ["any of a task that is not there", "reopen", "z", /there is no task z/],
  ] as const)("%s is refused, with a command that helps", async (_, verb, id, what) => {
    const { source, read } = store();
    const before = read();
    const change = verb === "edit" ? source.edit(id, { title: "New" }, "ann") : source[verb](id, "ann");
    const refused = await change;
    expect(refused).toMatchObject({ kind: "refused", problem: { what: expect.stringMatching(what) } });
    expect(refused.kind === "refused" && refused.problem.fix).toMatch(/`skyfom task [a-z]+/);
    expect(read()).toBe(before);
  });
});

/** Runs a verb of the family in a repository of its own. */
async function skyfom(root: string, ...args: string[]) {
  return runVerb(task, ["task", ...args].slice(0), root, { SKYFOM_TASKS: "jsonl" });
}

describe("from the command line", () => {
  const { run } = { run: () => new LostRun().run };

  test.each([
    ['--files ""', ["--files", ""], /it is empty/],
    ["an absolute path", ["--files", "/etc/passwd"], /not relative to the root/],
    ["a path of a home", ["--files", "~/x"], /not relative to the root/],
    ["a path that leads out", ["--files", "src/../../x"], /leads out of the repository/],
    ["an instruction of git's", ["--files", "src/a.ts, :/"], /begins with a colon, which git takes for an instruction/],
    ["an exclusion alone", ["--files", "!src/gen/**"], /names no file/],
    ["an unknown skill", ["--label", "skill:skyfom-backend-develper"], /there is no skill/],
  ])("a new task with %s is refused at once, and so is an edit", async (_, options, what) => {
    const { root } = run();
    expect(await skyfom(root, "add", "New", ...options)).toMatchObject({
      ok: false,
      problems: [{ what: expect.stringMatching(what) }],
    });
    expect(await skyfom(root, "list")).toMatchObject({
      text: expect.stringMatching(/^No tasks yet\. Make one: `skyfom task add/),
    });
    await skyfom(root, "add", "Old");
    const { data } = (await skyfom(root, "list")) as { data: { id: string }[] };
    const edit = options.map((option) => (option === "--label" ? "--add-label" : option));
    expect(await skyfom(root, "edit", data[0]?.id ?? "", ...edit)).toMatchObject({
      ok: false,
      problems: [{ what: expect.stringMatching(what) }],
    });
  });

  test("the skill that was meant is named", async () => {
    const outcome = await skyfom(run().root, "add", "New", "--label", "skill:skyfom-backend-develper");
    expect(outcome).toMatchObject({
      problems: [{ fix: expect.stringMatching(/^Did you mean skill:skyfom-backend-developer\?/) }],
    });
  });

  test("a deletion asks, and without anybody to ask it deletes nothing unless it is told to", async () => {
    const { root } = run();
    await skyfom(root, "add", "Old");
    const { data } = (await skyfom(root, "list")) as { data: { id: string }[] };
    const id = data[0]?.id ?? "";
    expect(await skyfom(root, "delete", id)).toMatchObject({
      ok: false,
      problems: [{ what: "it asks before it deletes, and nobody can answer here" }],
    });
    expect(await skyfom(root, "delete", "--yes", id)).toMatchObject({ ok: true, text: `${id} is deleted.` });
    expect(await skyfom(root, "ready")).toMatchObject({ text: expect.stringMatching(/^No tasks yet/) });
  });

  test("show tells files, skill, what was tried and the open question with its command", async () => {
    const { lost, run: id, asked } = await troubledRun();
    await skyfom(lost.run.root, "edit", asked, "--files", "src/pay/**", "--add-label", "backend");
    const { text } = (await skyfom(lost.run.root, "show", asked)) as { text: string };
    for (const line of [
      "  files: src/pay/**",
      '  skill: skyfom-backend-developer (label "backend")',
      "Needs you (its agent asks):",
      `> ${QUESTION}`,
      `  skyfom task note ${asked} "…"  answers it for the next run`,
      "Tried before, as Skyfom and the agents tell it",
    ])
      expect(text.split("\n")).toContain(line);
    expect(text).toMatch(new RegExp(`^> [-\\d: ]+  ${id}\\.\\d  needs-input: `, "m"));
  });
});
