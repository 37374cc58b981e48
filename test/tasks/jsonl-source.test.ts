import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderProblem } from "../../orchestrator/core/problem.ts";
import type { TaskChange } from "../../orchestrator/io/tasks/task-source.ts";
import { edge, issueLine, makeStore, NOON } from "./support/scratch-store.ts";

/** The outcome of it, in one text: the task's status and assignee, or the problem as people read it. */
function outcome(change: TaskChange): string {
  if (change.kind !== "done") return `${change.kind}: ${renderProblem(change.problem)}`;
  return `done: ${change.task.status}${change.task.assignee ? ` ${change.task.assignee}` : ""}`;
}

const BLOCKED = [issueLine("t-a"), issueLine("t-b", { dependencies: [edge("t-b", "t-a")] })].join("\n");

describe("claim", () => {
  test("sets status, assignee and the times, and is read back", async () => {
    const store = makeStore(issueLine("t-a"));
    expect(outcome(await store.source.claim("t-a", "ann"))).toBe("done: in_progress ann");
    expect(store.lines()).toEqual([
      { ...JSON.parse(issueLine("t-a")), status: "in_progress", assignee: "ann", updated_at: NOON, started_at: NOON },
    ]);
  });

  test("by the same actor again changes nothing", async () => {
    const store = makeStore(issueLine("t-a"));
    await store.source.claim("t-a", "ann");
    const before = store.read();
    expect(outcome(await store.source.claim("t-a", "ann"))).toBe("done: in_progress ann");
    expect(store.read()).toBe(before);
  });

  test("an open task that is assigned to the actor can be claimed", async () => {
    const store = makeStore(issueLine("t-a", { assignee: "ann" }));
    expect(outcome(await store.source.claim("t-a", "ann"))).toBe("done: in_progress ann");
  });

  test("keeps the time of the first start", async () => {
    const store = makeStore(issueLine("t-a", { started_at: "2026-06-02T00:00:00Z" }));
    await store.source.claim("t-a", "ann");
    expect(store.lines()[0]?.started_at).toBe("2026-06-02T00:00:00Z");
  });

  const another = "Take another: `skyfom task ready --pickable` lists free ones.";
  test.each<[string, string, string]>([
    [
      "another's",
      issueLine("t-b", { status: "in_progress", assignee: "bob" }),
      "it is claimed by bob\n  bob can release it; otherwise `skyfom task ready --pickable` lists free ones.",
    ],
    [
      "assigned to another",
      issueLine("t-b", { assignee: "bob" }),
      "it is claimed by bob\n  bob can release it; otherwise `skyfom task ready --pickable` lists free ones.",
    ],
    [
      "a run's",
      issueLine("t-b", { status: "in_progress", assignee: "skyfom-ab12" }),
      "it is claimed by skyfom-ab12\n  skyfom-ab12 can release it, or once that run is over you: `skyfom task release t-b --actor skyfom-ab12`; otherwise `skyfom task ready --pickable` lists free ones.",
    ],
    ["closed", issueLine("t-b", { status: "closed" }), `it is closed\n  ${another}`],
    [
      "in a status of somebody's own",
      issueLine("t-b", { status: "review" }),
      `its status is review; only an open task can be claimed\n  ${another}`,
    ],
    ["blocked", BLOCKED, `it is blocked: it waits for t-a\n  ${another}`],
  ])("is refused when it is %s", async (_, content, problem) => {
    const store = makeStore(content);
    expect(outcome(await store.source.claim("t-b", "ann"))).toBe(`refused: t-b\n  ${problem}`);
    expect(store.read()).toBe(content);
  });

  test("of a task that does not exist, or whose line is torn, says which", async () => {
    const store = makeStore(`${issueLine("t-a")}\n{"id":"t-b","ti`);
    expect(outcome(await store.source.claim("t-z", "ann"))).toBe(
      `refused: ${store.path}\n  there is no task t-z\n  \`skyfom task list\` shows the ids.`,
    );
    expect(outcome(await store.source.claim("t-b", "ann"))).toBe(
      `unavailable: ${store.path}\n  the line of t-b cannot be read\n  \`skyfom task list\` names the line and what is wrong with it.`,
    );
  });
});

describe("release", () => {
  test("makes it ready again, keeps its start and takes a note", async () => {
    const store = makeStore(issueLine("t-a", { notes: "old" }));
    await store.source.claim("t-a", "ann");
    expect(outcome(await store.source.release("t-a", "ann", "half done"))).toBe("done: open");
    const [line] = store.lines();
    expect(line).toMatchObject({ status: "open", started_at: NOON, notes: "old\nhalf done" });
    expect(line).not.toHaveProperty("assignee");
    const answer = await store.source.list();
    expect(answer.kind === "list" && answer.list.ready).toEqual(["t-a"]);
  });

  test("of a free task changes nothing", async () => {
    const store = makeStore(issueLine("t-a"));
    expect(outcome(await store.source.release("t-a", "ann"))).toBe("done: open");
    expect(store.read()).toBe(issueLine("t-a"));
  });

  test("of another's claim is refused, and of a closed task", async () => {
    const store = makeStore(
      [issueLine("t-a", { status: "in_progress", assignee: "bob" }), issueLine("t-b", { status: "closed" })].join("\n"),
    );
    expect(outcome(await store.source.release("t-a", "ann"))).toBe(
      "refused: t-a\n  it is claimed by bob, not by ann\n  Release it as its holder: --actor bob.",
    );
    expect(outcome(await store.source.release("t-b", "ann"))).toBe(
      "refused: t-b\n  it is closed\n  A closed task has no claim to release.",
    );
  });
});

describe("close", () => {
  test("frees what waited for it", async () => {
    const store = makeStore(BLOCKED);
    await store.source.claim("t-a", "ann");
    expect(outcome(await store.source.close("t-a", "ann", "built"))).toBe("done: closed ann");
    expect(store.lines()[0]).toMatchObject({
      status: "closed",
      closed_at: NOON,
      close_reason: "built",
      updated_at: NOON,
    });
    const answer = await store.source.list();
    expect(answer.kind === "list" && answer.list.ready).toEqual(["t-b"]);
  });

  test("again changes nothing", async () => {
    const store = makeStore(issueLine("t-a", { status: "closed", closed_at: "2026-06-02T00:00:00Z" }));
    const before = store.read();
    expect(outcome(await store.source.close("t-a", "ann", "built"))).toBe("done: closed");
    expect(store.read()).toBe(before);
  });

  const epic = [
    issueLine("t-a", { issue_type: "epic" }),
    issueLine("t-a.1", { dependencies: [edge("t-a.1", "t-a", "parent-child")] }),
  ];
  test.each<[string, string, string]>([
    [
      "blocked",
      [issueLine("t-x"), issueLine("t-a", { dependencies: [edge("t-a", "t-x")] })].join("\n"),
      "it is blocked: it waits for t-x\n  Close what blocks it first.",
    ],
    ["an epic with an open child", epic.join("\n"), "it has open children: t-a.1\n  Close them first."],
    [
      "pinned",
      issueLine("t-a", { pinned: true }),
      "it is pinned\n  Unpin it first: `skyfom task edit t-a --status open`.",
    ],
    [
      "a template",
      issueLine("t-a", { is_template: true }),
      "it is a template\n  Close the tasks created from it instead.",
    ],
  ])("is refused when it is %s", async (_, content, problem) => {
    const store = makeStore(content);
    expect(outcome(await store.source.close("t-a", "ann", "built"))).toBe(`refused: t-a\n  ${problem}`);
    expect(store.read()).toBe(content);
  });
});

describe("create", () => {
  test("in a repository without tasks makes the folder, the file, and what keeps git out of locks", async () => {
    const store = makeStore();
    const made = await store.source.create({ title: "First", files: ["src/**"] }, "ann");
    expect(made.kind).toBe("done");
    const [line] = store.lines();
    expect(line).toEqual({
      _type: "issue",
      id: expect.stringMatching(/^scratch-[0-9a-z]{3}$/),
      title: "First",
      status: "open",
      priority: 2,
      issue_type: "task",
      created_at: NOON,
      created_by: "ann",
      updated_at: NOON,
      metadata: { files: ["src/**"] },
    });
    expect(readFileSync(join(store.folder, ".gitignore"), "utf8")).toBe("*.lock\n*.tmp\n");
    expect(existsSync(`${store.path}.lock`)).toBe(false);
    expect(readdirSync(join(store.folder, "skyfom.tmp"))).toEqual([]);
  });

  test("takes the prefix that is used, a number below its parent, and its edges", async () => {
    const store = makeStore([issueLine("my-app-a"), issueLine("my-app-a.1"), issueLine("my-app-b")].join("\n"));
    await store.source.create(
      { title: "Child", parent: "my-app-a", dependsOn: ["my-app-b"], priority: 0, type: "bug", labels: ["x"] },
      "ann",
    );
    await store.source.create({ title: "Other" }, "ann");
    const [, , , child, other] = store.lines();
    expect(child).toMatchObject({ id: "my-app-a.2", priority: 0, issue_type: "bug", labels: ["x"] });
    expect(child?.dependencies).toMatchObject([
      { issue_id: "my-app-a.2", depends_on_id: "my-app-a", type: "parent-child" },
      { issue_id: "my-app-a.2", depends_on_id: "my-app-b", type: "blocks" },
    ]);
    expect(other?.id).toMatch(/^my-app-[0-9a-z]{3}$/);
  });

  test("never takes the id of a deleted task, or of one whose line is torn", async () => {
    const store = makeStore(`${issueLine("t-a")}\n${issueLine("t-a.1", { status: "tombstone" })}\n{"id":"t-a.2","ti`);
    const made = await store.source.create({ title: "Child", parent: "t-a" }, "ann");
    expect(made.kind === "done" && made.task.id).toBe("t-a.3");
  });

  test("behind a torn last line begins a line of its own", async () => {
    const store = makeStore(`${issueLine("t-a")}\n{"id":"t-b","ti`);
    await store.source.create({ title: "New" }, "ann");
    expect(store.read().split("\n").slice(0, 2)).toEqual([issueLine("t-a"), '{"id":"t-b","ti']);
    const answer = await store.source.list();
    expect(answer.kind === "list" && answer.list.tasks.map((task) => task.title)).toEqual(["t-a", "New"]);
  });

  test.each<[string, Parameters<ReturnType<typeof makeStore>["source"]["create"]>[0], string]>([
    ["no title", { title: "  " }, 'a new task\n  it has no title\n  Give one: skyfom task add "The title".'],
    [
      "too long a title",
      { title: "é".repeat(251) },
      `"${"é".repeat(40)}…"\n  its title takes 502 bytes, but may take at most 500\n  Shorten it, and put the rest into the description.`,
    ],
    ["a priority out of range", { title: "T", priority: 5 }, '"T"\n  its priority is 5\n  Give 0 (most urgent) to 4.'],
    [
      "a parent and a blocker that are not there",
      { title: "T", parent: "t-x", dependsOn: ["t-y"] },
      '"T"\n  it refers to t-x, t-y, which do not exist\n  `skyfom task list` shows the ids.',
    ],
  ])("is refused with %s", async (_, task, problem) => {
    const store = makeStore(issueLine("t-a"));
    expect(outcome(await store.source.create(task, "ann"))).toBe(`refused: ${problem}`);
    expect(store.read()).toBe(issueLine("t-a"));
  });
});

describe("depend", () => {
  test("adds one edge, and again changes nothing", async () => {
    const store = makeStore(`${issueLine("t-a")}\n${issueLine("t-b", { dependencies: null })}\n`);
    expect(outcome(await store.source.depend("t-a", "t-b", "blocks", "ann"))).toBe("done: open");
    await store.source.depend("t-b", "t-x", "blocks", "ann");
    const before = store.read();
    await store.source.depend("t-a", "t-b", "blocks", "ann");
    expect(store.read()).toBe(before);
    expect(store.lines()[0]?.dependencies).toEqual([{ ...edge("t-a", "t-b"), created_at: NOON, created_by: "ann" }]);
  });

  const chain = [
    issueLine("t-a", { dependencies: [edge("t-a", "t-b")] }),
    issueLine("t-b", { dependencies: [edge("t-b", "t-c")] }),
    issueLine("t-c"),
    issueLine("t-e", { issue_type: "epic" }),
    issueLine("t-e.1", { dependencies: [edge("t-e.1", "t-e", "parent-child")] }),
  ].join("\n");
  test.each<[string, string, string, string]>([
    [
      "t-c",
      "t-a",
      "blocks",
      "they would wait for each other: t-c → t-a → t-b → t-c\n  Leave it out, or first remove another one on that path: `skyfom task dep --remove t-b t-c`.",
    ],
    ["t-a", "t-a", "blocks", "a task cannot depend on itself\n  Name two tasks."],
    ["t-a", "t-z", "blocks", "there is no task t-z\n  `skyfom task list` shows the ids."],
    [
      "t-a",
      "t-b",
      "related",
      't-a already depends on t-b by "blocks", and two tasks can have only one dependency\n  Keep it, or remove it first: `skyfom task dep --remove t-a t-b`.',
    ],
    [
      "t-a",
      "t-e",
      "blocks",
      "t-e is an epic and t-a is not; tasks can only wait for tasks, and epics for epics\n  Let t-a depend on the tasks below the epic instead, or make it a child: --type parent-child.",
    ],
    [
      "t-e",
      "t-e.1",
      "parent-child",
      "t-e would be its own ancestor: t-e → t-e.1 → t-e\n  Choose a parent that is not below it.",
    ],
  ])("%s on %s by %s is refused", async (id, on, type, problem) => {
    const store = makeStore(chain);
    expect(outcome(await store.source.depend(id, on, type, "ann"))).toBe(`refused: ${id} → ${on}\n  ${problem}`);
    expect(store.read()).toBe(chain);
  });
});
