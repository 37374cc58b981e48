import { describe, expect, test } from "vitest";
import { followUpTask } from "../../orchestrator/core/run/follow-up.ts";
import { isReadingCommand } from "../../orchestrator/core/run/judge/is-reading-command.ts";
import { parseReport } from "../../orchestrator/core/run/judge/parse-report.ts";
import { readTranscript } from "../../orchestrator/core/run/judge/read-transcript.ts";
import { planImport } from "../../orchestrator/core/tasks/add/plan-import.ts";
import { chooseSkill } from "../../orchestrator/core/tasks/choose-skill.ts";
import { declaredFiles, splitFiles } from "../../orchestrator/core/tasks/files/declared-files.ts";
import { globsOverlap } from "../../orchestrator/core/tasks/files/globs-overlap.ts";
import { parseTaskLine } from "../../orchestrator/core/tasks/parse-task-line.ts";
import { parseChecklist } from "../../orchestrator/core/tasks/plans/parse-checklist.ts";
import { findBlocked } from "../../orchestrator/core/tasks/ready/find-blocked.ts";
import { findReady } from "../../orchestrator/core/tasks/ready/find-ready.ts";
import { describeTaskCycle, findTaskCycles } from "../../orchestrator/core/tasks/ready/find-task-cycles.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";
import { composeBrief } from "../../orchestrator/core/texts/brief/compose-brief.ts";
import { readEntries } from "../../orchestrator/core/transcripts/read-entries.ts";
import { cutConflicts } from "../../orchestrator/core/worktrees/cut-conflicts.ts";
import { chooseTasks } from "../run/driven/choose-tasks.ts";
import { growth, LINEAR } from "../support/growth.ts";

function task(fields: Readonly<Record<string, unknown>>): Task {
  return toTask({ id: "t", title: "t", issue_type: "task", ...fields }) as Task;
}

const readConversation = (text: string) => readTranscript(readEntries(text));
const described = (description: string) => task({ description });
const many = (size: number, line: (n: number) => string) => Array.from({ length: size }, (_, n) => line(n)).join("\n");

/** A text of some shape, eight times as long the second time, and what reads it. */
const TEXTS: readonly [name: string, make: (size: number) => string, read: (text: string) => unknown][] = [
  ["commas behind Files:", (n) => `Files: ${"a,".repeat(n)}`, (text) => declaredFiles(described(text))],
  ["commas and braces", (n) => `Files: ${"{a,b},".repeat(n)}`, (text) => declaredFiles(described(text))],
  ["braces that nothing closes", (n) => `Files: ${"{,".repeat(n)}`, (text) => declaredFiles(described(text))],
  ["dots that end no path", (n) => `Files: ${".".repeat(n)}x`, (text) => declaredFiles(described(text))],
  ["quotes", (n) => `Files: ${'"'.repeat(n)}x${"'".repeat(n)}y`, (text) => declaredFiles(described(text))],
  ["Files: again and again", (n) => many(n, () => "- Files:"), (text) => declaredFiles(described(text))],
  ["blanks before Files:", (n) => `${" ".repeat(n)}${"*".repeat(n)}filez`, (text) => declaredFiles(described(text))],
  ["designs in a title", (n) => "design ".repeat(n), (title) => chooseSkill(task({ title }))],
  ["letters in a title", (n) => "a".repeat(n), (title) => chooseSkill(task({ title }))],
  ["conflicts of a merge", (n) => many(n, () => "<<<<<<< a\n>>>>>>> b"), (text) => cutConflicts([{ path: "a", text }])],
  ["items of a checklist", (n) => many(n, (at) => `- [ ] item ${at}`), (text) => planImport(text, "x", [])],
  [
    "items below one",
    (n) => `- [ ] all\n${many(n, (at) => `  - [ ] item ${at}`)}`,
    (text) => planImport(text, "x", []),
  ],
  [
    "items that need the one before",
    (n) => many(n, (at) => `- [ ] item ${at}${at > 0 ? ` needs: item ${at - 1}` : ""}`),
    (text) => planImport(text, "x", []),
  ],
  [
    "items that all need one",
    (n) => many(n, (at) => `- [ ] item ${at}${at > 0 ? " needs: item 0" : ""}`),
    (text) => planImport(text, "x", []),
  ],
  ["lines below one item", (n) => `- [ ] one\n${many(n, () => "  text")}`, (text) => parseChecklist(text, "x")],
  ["semicolons behind a field", (n) => `- [ ] one needs: a${";".repeat(n)}x`, (text) => parseChecklist(text, "x")],
  ["blanks before a field", (n) => `- [ ] one${" ".repeat(n)}x needs: a`, (text) => parseChecklist(text, "x")],
  ["fields of one item", (n) => `- [ ] one ${"needs: a ".repeat(n)}`, (text) => parseChecklist(text, "x")],
  ["openings of a report", (n) => "```skyfom-report\n".repeat(n), parseReport],
  ["markers of list items", (n) => `${"- ".repeat(n)}x`, parseReport],
  ["blanks behind the marker of a list item", (n) => `- ${" ".repeat(n)}x`, parseReport],
  ["reports", (n) => "```skyfom-report\n{}\n```\n".repeat(n), parseReport],
  [
    "follow-ups of a report",
    (n) =>
      `\`\`\`skyfom-report\n${JSON.stringify({ status: "done", summary: "s", followUps: Array(n).fill("f") })}\n\`\`\``,
    parseReport,
  ],
  ["blanks in a follow-up", (n) => `a${" ".repeat(n)}b`, (text) => followUpTask(text, "t", "a.1", 1)],
  ["a command of quotes", (n) => `echo ${"'a'\"b\"".repeat(n)}`, isReadingCommand],
  ["a command of separators", (n) => "ls;".repeat(n), isReadingCommand],
  ["lines of a transcript", (n) => many(n, () => '{"type":"user","message":{"content":"x"}}'), readConversation],
  ["a line that is no JSON", (n) => `{"id" ${" ".repeat(n)}`, parseTaskLine],
  ["ids of a broken line", (n) => `{${'"id" '.repeat(n)}`, parseTaskLine],
  [
    "the text of a brief",
    (n) => "# <b>`\n- ".repeat(n),
    (text) => composeBrief({ task: described(text), skill: "s", reference: "a.1", earlierFailure: text }),
  ],
];

test.each(TEXTS)("the work of reading a text eight times as long grows as the text does: %s", (_, make, read) => {
  expect(growth(make, 2_000, read)).toBeLessThan(LINEAR);
});

/** Tasks that depend on each other in some shape. */
function tasks(size: number, dependencies: (n: number) => object[], more: (n: number) => object = () => ({})): Task[] {
  return Array.from({ length: size }, (_, n) => task({ id: `t-${n}`, dependencies: dependencies(n), ...more(n) }));
}

const on = (n: number, type = "blocks") => ({ depends_on_id: `t-${n}`, type });

const LISTS: readonly [name: string, make: (size: number) => Task[]][] = [
  ["a chain", (size) => tasks(size, (n) => (n > 0 ? [on(n - 1)] : []))],
  ["a ring", (size) => tasks(size, (n) => [on((n + 1) % size)])],
  ["pairs that wait for each other", (size) => tasks(size, (n) => [on(n ^ 1)])],
  ["all on one", (size) => tasks(size, (n) => (n > 0 ? [on(0)] : []))],
  ["one on all", (size) => tasks(size, (n) => (n === 0 ? Array.from({ length: size }, (_, at) => on(at)) : []))],
  ["a chain of parents", (size) => tasks(size, (n) => (n > 0 ? [on(n - 1, "parent-child")] : [on(1)]))],
];

test.each(LISTS)("the work on a list of tasks eight times as long grows as the list does: %s", (_, make) => {
  const work = (list: Task[]) => {
    const blocked = findBlocked(list);
    findReady(list, new Date(0), {}, blocked);
    return findTaskCycles(blocked).map((path) => describeTaskCycle(path, "x"));
  };
  expect(growth(make, 1_000, work)).toBeLessThan(LINEAR);
});

describe("choosing tasks by their files", () => {
  const choose = (list: Task[]) => {
    const atWork = list.filter((_, n) => n % 2 === 0).map((one) => ({ ...one, status: "in_progress" }));
    return chooseTasks({ ready: list.filter((_, n) => n % 2 === 1), atWork, limit: 1_000_000 });
  };
  test.each<[string, (n: number) => string[]]>([
    ["plain paths", (n) => [`src/${n}.ts`, `src/${n}/a.ts`]],
    ["globs", (n) => [`src/${n}/*.ts`, `src/${n}/**`]],
    ["globs that take long", (n) => [`${"*a".repeat(100)}${n}`, `${"**/a/".repeat(50)}${n}`]],
    ["every alternative", (n) => [`${"{a,b}".repeat(6)}/${n}/${"*".repeat(50)}`]],
  ])("is done within bounds, however many there are: %s", (_, filesOf) => {
    const make = (size: number) =>
      tasks(
        size,
        () => [],
        (n) => ({ metadata: { files: filesOf(n) } }),
      );
    expect(growth(make, 100, choose)).toBeLessThan(LINEAR);
  });

  test("a task of more files than are looked at waits for all others, and they for it", () => {
    const files = Array.from({ length: 200_000 }, (_, n) => `src/${n}.ts`).join(",");
    const [huge, other] = [described(`Files: ${files}`), task({ id: "o", metadata: { files: ["docs/a.md"] } })];
    expect(splitFiles(files)).toHaveLength(501);
    const { begins, heldBack } = chooseTasks({ ready: [huge, other], limit: 7 });
    expect([begins, heldBack]).toEqual([
      ["t"],
      [{ id: "o", reason: "its files docs/a.md overlap with ** of t, which starts first" }],
    ]);
  });

  test("two globs that would take forever to compare count as overlapping", () => {
    const one = `${"{*a,*b}".repeat(6)}${"*c".repeat(100)}`;
    expect(globsOverlap(one, one.replaceAll("c", "d"))).toBe(true);
  });
});

test("an epic that needs an epic, each of a thousand items, is refused with what to do", () => {
  const epic = (name: string, needs: string) =>
    `- [ ] ${name}${needs}\n${Array.from({ length: 1_000 }, (_, n) => `  - [ ] ${name} ${n}`).join("\n")}\n`;
  expect(planImport(`${epic("a", "")}${epic("b", " needs: a")}`, "list.md", []).problems).toEqual([
    {
      where: "list.md",
      what: "its items would have more than 200000 dependencies",
      fix: "Let an item need fewer others, or import the list in parts.",
    },
  ]);
});

test("a ring of ten thousand tasks is named by its ends", () => {
  const [path = []] = findTaskCycles(findBlocked(tasks(10_000, (n) => [on((n + 1) % 10_000)])));
  expect(path).toHaveLength(10_001);
  expect(describeTaskCycle(path, "x").what.length).toBeLessThan(1_000);
});
