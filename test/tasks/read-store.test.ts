import { describe, expect, test } from "vitest";
import { renderProblem } from "../../orchestrator/core/problem.ts";
import type { TaskList } from "../../orchestrator/io/tasks/task-source.ts";
import { edge, issueLine, makeStore } from "./support/scratch-store.ts";

async function listOf(content: string | Buffer | undefined): Promise<{ list: TaskList; path: string }> {
  const store = makeStore(content);
  const answer = await store.source.list();
  if (answer.kind !== "list") throw new Error(renderProblem(answer.problem));
  return { list: answer.list, path: store.path };
}

const A = issueLine("t-a");
const B = issueLine("t-b");

describe("what real exports hold is read without a word", () => {
  test.each<[string, string | undefined, string[]]>([
    ["no file", undefined, []],
    ["an empty file", "", []],
    ["no newline at the end", `${A}\n${B}`, ["t-a", "t-b"]],
    ["blank lines", `\n${A}\n\n  \n${B}\n`, ["t-a", "t-b"]],
    ["carriage returns", `${A}\r\n${B}\r\n`, ["t-a", "t-b"]],
    ["a byte order mark", `\uFEFF${A}\n`, ["t-a"]],
    ["a header", `{"_schema":"beads-jsonl/1","exported_at":"2026-06-01T00:00:00Z"}\n${A}\n`, ["t-a"]],
    ["a memory", `{"_type":"memory","key":"k","value":"v"}\n${A}\n`, ["t-a"]],
    ["_type issue", `${issueLine("t-a", { _type: "issue" })}\n`, ["t-a"]],
    [
      "a tombstone",
      `${issueLine("t-x", { status: "tombstone", deleted_at: "2026-01-01T00:00:00-08:00" })}\n${A}\n`,
      ["t-a"],
    ],
    ["wisp, as ephemeral was called", `${issueLine("t-w", { wisp: true })}\n${A}\n`, ["t-a"]],
    [
      "null for what is not there",
      `${issueLine("t-a", { assignee: null, labels: null, dependencies: null })}\n`,
      ["t-a"],
    ],
    ["only a title and an id, at the highest priority", `${A}\n{"id":"t-z","title":"z"}\n`, ["t-z", "t-a"]],
    ["keys nobody knows", `${issueLine("t-a", { original_type: "task", compaction_level: 0, hop: [1] })}\n`, ["t-a"]],
  ])("%s", async (_, content, ready) => {
    const { list } = await listOf(content);
    expect(list.ready).toEqual(ready);
    expect(list.warnings).toEqual([]);
  });

  test("offsets and up to nine digits of a second are compared as moments", async () => {
    const at = (id: string, created_at: string) => issueLine(id, { created_at });
    const { list } = await listOf(
      [
        at("third", "2026-01-02T03:04:05.1200Z"),
        at("first", "2026-01-01T19:04:05.123456789-08:00"),
        at("fourth", "2026-01-02T03:04:05Z"),
        at("second", "2026-01-02T03:04:05.123456Z"),
      ].join("\n"),
    );
    expect(list.ready).toEqual(["first", "second", "third", "fourth"]);
    expect(list.tasks.map((task) => task.createdAt)).toEqual([
      "2026-01-02T03:04:05.12Z",
      "2026-01-02T03:04:05.123456789Z",
      "2026-01-02T03:04:05Z",
      "2026-01-02T03:04:05.123456Z",
    ]);
  });
});

describe("a line that cannot be read is named, and the others work", () => {
  const keeps = "It is kept as it is, and the other tasks still work.";
  test.each<[string, string, string, string]>([
    ["torn", '{"id":"t-x","title":"cut of', "it is not JSON; it may have been cut or edited by hand", "t-x"],
    ["no object", "[1,2]", "it is not a JSON object", ""],
    ["no id", '{"title":"x"}', 'it has no "id"', ""],
    ["no title", '{"id":"t-x"}', 'it has no "title"', "t-x"],
    ["a priority in words", issueLine("t-x", { priority: "high" }), '"priority" is not a number', "t-x"],
    ["a time nobody can read", issueLine("t-x", { created_at: "yesterday" }), '"created_at" is not a time', "t-x"],
    [
      "a day that does not exist",
      issueLine("t-x", { created_at: "2026-13-40T00:00:00Z" }),
      '"created_at" is not a time',
      "t-x",
    ],
    ["a status that is no text", issueLine("t-x", { status: 1 }), '"status" is not a string', "t-x"],
    ["labels that are no list", issueLine("t-x", { labels: "a,b" }), '"labels" is not a list of strings', "t-x"],
    ["edges that are no list", issueLine("t-x", { dependencies: {} }), '"dependencies" is not a list', "t-x"],
    [
      "an edge that is none",
      issueLine("t-x", { dependencies: [null] }),
      '"dependencies" holds something that is not a dependency',
      "t-x",
    ],
  ])("%s", async (_, broken, what, id) => {
    const { list, path } = await listOf(`${A}\n${broken}\n${B}\n`);
    expect(list.ready).toEqual(["t-a", "t-b"]);
    const until = id ? `; until then ${id} and what depends on it cannot start` : "";
    expect(list.warnings.map(renderProblem)).toEqual([
      `${path}:2\n  this line cannot be read: ${what}\n  Fix or remove it${until}. ${keeps}`,
    ]);
  });

  test("what depends on a task whose line is torn does not become ready", async () => {
    const { list } = await listOf(`${issueLine("t-a", { dependencies: [edge("t-a", "t-x")] })}\n{"id":"t-x","ti`);
    expect(list.ready).toEqual([]);
  });

  test("of two lines for one task the later counts", async () => {
    const { list, path } = await listOf(`${A}\n${B}\n${issueLine("t-a", { status: "closed" })}\n`);
    expect(list.ready).toEqual(["t-b"]);
    expect(list.warnings.map(renderProblem)).toEqual([
      `${path}:3\n  t-a is already on line 1\n  The later line counts. Remove the earlier one.`,
    ]);
  });

  test("tasks that wait for each other are named by the whole path and the line of the first", async () => {
    const ring = [
      issueLine("t-b", { dependencies: [edge("t-b", "t-a")] }),
      issueLine("t-a", { dependencies: [edge("t-a", "t-b")] }),
    ];
    const { list, path } = await listOf(ring.join("\n"));
    expect(list.warnings.map(renderProblem)).toEqual([
      [
        `${path}:2`,
        "  t-a waits for t-b, which waits for t-a: t-a → t-b → t-a",
        "  None of them can ever be ready. Remove one of these dependencies, for example that of t-a on t-b.",
      ].join("\n"),
    ]);
  });
});

describe("a merge left unfinished", () => {
  const merged = ["<<<<<<< HEAD", A, "=======", issueLine("t-a", { status: "closed" }), ">>>>>>> other", B].join("\n");

  test("is named by its lines, and what can be read is read", async () => {
    const { list, path } = await listOf(merged);
    expect(list.ready).toEqual(["t-b"]);
    expect(list.warnings.map(renderProblem)).toEqual([
      [
        `${path}:1`,
        "  a merge was left unfinished: conflict markers on lines 1, 3, 5",
        "  Finish the merge: keep one line for each task and remove the markers. Until then tasks can be read but not changed.",
      ].join("\n"),
      `${path}:4\n  t-a is already on line 2\n  The later line counts. Remove the earlier one.`,
    ]);
  });

  test("keeps every byte: nothing can be changed until it is fixed", async () => {
    const store = makeStore(merged);
    const answer = await store.source.claim("t-b", "ann");
    expect(answer.kind).toBe("unavailable");
    expect(store.read()).toBe(merged);
  });
});

test("a file that the system refuses is a problem and no crash", async () => {
  const store = makeStore();
  const { mkdirSync } = await import("node:fs");
  mkdirSync(store.path);
  const answer = await store.source.list();
  expect(answer).toEqual({
    kind: "unavailable",
    problem: {
      where: store.path,
      what: "it cannot be read: it is a folder",
      fix: "Make it a readable text file.",
    },
  });
});
