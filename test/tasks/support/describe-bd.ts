import { renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import type { ReadyFilter } from "../../../orchestrator/core/tasks/ready/find-ready.ts";
import { whyNotPickable } from "../../../orchestrator/core/tasks/ready/why-not-pickable.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import type { TaskChange, TaskList, TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import cases from "../../data/beads-ready-cases.json" with { type: "json" };
import { bundleWorker } from "../../support/bundle-worker.ts";
import { type BdBinary, makeDatabase } from "./bd-binary.ts";
import { race } from "./claim-race.ts";
import { issueLine } from "./scratch-store.ts";

/** What must hold with any bd: a task's life, refusals, and taking over the embedded store. */
export function describeBd(given: () => BdBinary): void {
  const { make, withSource } = opener(given);

  test("a task is made, found, claimed once, released, closed, and frees what waits for it", async () => {
    const { source } = await withSource([]);
    const first = taskOf(
      await source.create({ title: "-First: é", priority: 1, labels: ["x"], files: ["src/**"] }, "ann"),
    );
    const second = taskOf(await source.create({ title: "Second", dependsOn: [first.id] }, "ann"));
    expect(first).toMatchObject({ title: "-First: é", priority: 1, labels: ["x"], description: "Files: src/**" });
    expect((await listOf(source)).ready).toEqual([first.id]);
    expect((await listOf(source)).blocked.get(second.id)).toEqual([{ kind: "task", on: first.id }]);

    expect(taskOf(await source.claim(first.id, "ann"))).toMatchObject({ status: "in_progress", assignee: "ann" });
    expect(taskOf(await source.claim(first.id, "ann")).assignee).toBe("ann");
    expect(refusalOf(await source.claim(first.id, "bob"))).toBe("it is claimed by ann");
    expect(refusalOf(await source.claim(second.id, "bob"))).toBe(`it is blocked: it waits for ${first.id}`);
    expect(refusalOf(await source.release(first.id, "bob"))).toBe("it is claimed by ann, not by bob");

    const released = taskOf(await source.release(first.id, "ann", "half done"));
    expect(released).toMatchObject({ status: "open", notes: "half done" });
    expect(released.assignee).toBeUndefined();
    expect(refusalOf(await source.close(second.id, "ann", "done"))).toBe(`it is blocked: it waits for ${first.id}`);
    expect(taskOf(await source.close(first.id, "ann", "built"))).toMatchObject({
      status: "closed",
      closeReason: "built",
    });
    expect(taskOf(await source.close(first.id, "ann", "again")).closeReason).toBe("built");
    expect((await listOf(source)).ready).toEqual([second.id]);
  });

  test.each(["open", "blocked", "deferred"])(
    "the release of a task that somebody has set to %s meanwhile drops the claim alone, and adds its note once",
    async (status) => {
      const { source, bd } = await withSource([JSON.parse(issueLine("bd-a"))]);
      taskOf(await source.claim("bd-a", "ann"));
      bd("update", "bd-a", "--status", status);
      expect(taskOf(await source.show("bd-a"))).toMatchObject({ status, assignee: "ann" });
      const released = await source.release("bd-a", "ann", "Not done.");
      const again = await source.release("bd-a", "ann", "Not done."); // as after a crash
      for (const change of [released, again, await source.show("bd-a")]) {
        const { assignee, ...task } = taskOf(change);
        expect([task.status, assignee, task.notes]).toEqual([status, undefined, "Not done."]);
      }
    },
  );

  test("what is not there, and what would close a circle, is refused", async () => {
    const { source } = await withSource([JSON.parse(issueLine("bd-a")), JSON.parse(issueLine("bd-b"))]);
    for (const change of [source.show("bd-zz"), source.claim("bd-zz", "ann"), source.close("bd-zz", "ann", "x")]) {
      expect(refusalOf(await change)).toBe("there is no task bd-zz");
    }
    // what several ids begin with, as where a parent was deleted
    expect(refusalOf(await source.show("bd-"))).toBe("there is no task bd-");
    taskOf(await source.depend("bd-a", "bd-b", "blocks", "ann"));
    expect(refusalOf(await source.depend("bd-b", "bd-a", "blocks", "ann"))).toBe(
      "they would wait for each other: bd-b → bd-a → bd-b",
    );
  });

  test("`bd init --from-jsonl` takes the embedded store over with the same ready list", async () => {
    const { root, env, init } = make("no database");
    const embedded = await openTaskSource(root, env);
    if (embedded.kind === "none") throw new Error(renderProblem(embedded.problem));
    const before = embedded.source;
    const epic = taskOf(await before.create({ title: "Epic", type: "epic" }, "ann"));
    const first = taskOf(await before.create({ title: "First", parent: epic.id, files: ["a"] }, "ann"));
    await before.create({ title: "Second", parent: epic.id, dependsOn: [first.id] }, "ann");
    const closed = taskOf(await before.create({ title: "Closed" }, "ann"));
    await before.close(closed.id, "ann", "done");
    await before.claim(taskOf(await before.create({ title: "Claimed" }, "ann")).id, "ann");
    const expected = await listOf(before);

    init("--from-jsonl");
    renameSync(join(root, ".beads", "issues.jsonl"), join(root, "taken-over.jsonl"));
    const after = await openTaskSource(root, env);
    if (after.kind === "none") throw new Error(renderProblem(after.problem));
    expect(after.source.kind).toBe("bd");
    const list = await listOf(after.source);
    expect([...list.ready].sort()).toEqual([...expected.ready].sort());
    const essence = ({ tasks }: TaskList) =>
      tasks
        .map(({ id, title, status, assignee, metadata }) => ({ id, title, status, assignee, metadata }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(essence(list)).toEqual(essence(expected));
  });
}

/** What only a real bd can show: each change that a person makes is one command of it. */
export function describeBdEdits(given: () => BdBinary): void {
  const { withSource } = opener(given);

  test("a task is changed, opened again, made independent and deleted, each by one command of bd", async () => {
    const { source } = await withSource([
      JSON.parse(issueLine("bd-a", { labels: ["x"] })),
      JSON.parse(issueLine("bd-b")),
    ]);
    const edit = {
      title: "-New: é",
      description: "What",
      priority: 0,
      addLabels: ["y"],
      removeLabels: ["x"],
      files: ["a/**"],
    };
    const edited = taskOf(await source.edit("bd-a", edit, "ann"));
    expect(edited).toMatchObject({ title: "-New: é", description: "What", priority: 0, labels: ["y"] });
    expect(edited.metadata).toEqual({ files: ["a/**"] });
    taskOf(await source.depend("bd-b", "bd-a", "blocks", "ann"));
    expect(refusalOf(await source.remove("bd-a", "ann"))).toBe("bd-b depends on it");
    expect(taskOf(await source.undepend("bd-b", "bd-a", "ann")).dependencies).toEqual([]);
    taskOf(await source.close("bd-a", "ann", "done"));
    expect(taskOf(await source.reopen("bd-a", "ann"))).toMatchObject({ status: "open" });
    expect(taskOf(await source.remove("bd-a", "ann")).id).toBe("bd-a");
    expect(refusalOf(await source.show("bd-a"))).toBe("there is no task bd-a");
    expect((await listOf(source)).tasks.map(({ id }) => id)).toEqual(["bd-b"]);
  });
}

/** Eight processes claim at once, each through bd. */
export function describeBdRace(given: () => BdBinary): void {
  const { withSource } = opener(given);
  let worker: Awaited<ReturnType<typeof bundleWorker>>;
  beforeAll(async () => {
    worker = await bundleWorker(new URL("./claim-worker.ts", import.meta.url));
    return () => worker.remove();
  });

  test("eight processes claim at once, and every task has exactly one winner", async () => {
    const ids = Array.from({ length: 3 }, (_, at) => `bd-${at}`);
    const { root, env, source } = await withSource(ids.map((id) => JSON.parse(issueLine(id))));
    const racers = await race(worker.path, root, 8, env);
    expect(racers.flatMap(({ won }) => won).sort()).toEqual(ids);
    const winners = Object.fromEntries(racers.flatMap(({ actor, won }) => won.map((id) => [id, actor])));
    const { tasks } = await listOf(source);
    expect(Object.fromEntries(tasks.map((task) => [task.id, task.assignee]))).toEqual(winners);
  });
}

/** What a version answers to a case where that is not what the cases say. */
export type Differences = Readonly<
  Record<number, { readonly why: string } & ({ readonly ready: readonly string[] } | { readonly importFails: RegExp })>
>;

type Case = (typeof cases.cases)[number];

/**
 * The 32 cases, asked of bd, with the clock moved to now. Where a version differs, its own answer is what must come. Those without a
 * limit lie in one database: what is ready in one says nothing about another.
 */
export function describeBdCases(given: () => BdBinary, differences: Differences): void {
  const { withSource } = opener(given);
  const ofDifference = ({ n }: Case) => differences[n] ?? {};
  const isShared = (one: Case) => !("limit" in one.filter) && !("importFails" in ofDifference(one));
  let shared: TaskSource;
  beforeAll(async () => {
    const database = makeDatabase(
      given(),
      cases.cases.filter(isShared).flatMap((one) => named(shiftToNow(one.issues, one.now), `bd-c${one.n}x`)),
    );
    const opened = await openTaskSource(database.root, database.env, () => new Date(), true);
    if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
    shared = opened.source;
    return database.remove;
  });
  const answerTo = async (one: Case, issues: object[]): Promise<Pick<TaskList, "ready" | "tasks">> => {
    const filter = one.filter as ReadyFilter;
    if (!isShared(one)) return listOf((await withSource(issues)).source, filter);
    const list = await listOf(shared, filter);
    const prefix = `bd-c${one.n}x`;
    const back = (id: string) => `bd-${id.slice(prefix.length)}`;
    const tasks = list.tasks.filter(({ id }) => id.startsWith(prefix)).map((task) => ({ ...task, id: back(task.id) }));
    return { tasks, ready: list.ready.filter((id) => id.startsWith(prefix)).map(back) };
  };
  test.each(cases.cases)("case $n: $name", async (one) => {
    const other = differences[one.n];
    const issues = shiftToNow(one.issues, one.now);
    if (other && "importFails" in other) return expect(() => makeDatabase(given(), issues)).toThrow(other.importFails);
    const list = await answerTo(one, issues);
    expect(list.ready, other?.why).toEqual(other?.ready ?? one.ready);
    const pickable = list.ready.filter((id) => list.tasks.some((task) => task.id === id && !whyNotPickable(task)));
    const expected: readonly string[] = one.policy ?? one.ready;
    if (other === undefined || [...other.ready].sort().join() === [...one.ready].sort().join())
      expect(pickable).toEqual((other?.ready ?? one.ready).filter((id) => expected.includes(id)));
  });
}

function opener(given: () => BdBinary) {
  const removals: (() => void)[] = [];
  afterEach(() => {
    for (const remove of removals.splice(0)) remove();
  });
  const make = (issues: readonly object[] | "no database") => {
    const database = issues === "no database" ? makeDatabase(given(), [], "none") : makeDatabase(given(), issues);
    removals.push(database.remove);
    return database;
  };
  const withSource = async (issues: readonly object[]) => {
    const database = make(issues);
    const opened = await openTaskSource(database.root, database.env);
    if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
    expect(opened.source.kind).toBe("bd");
    return { ...database, source: opened.source };
  };
  return { make, withSource };
}

async function listOf(source: TaskSource, filter?: ReadyFilter): Promise<TaskList> {
  const answer = await source.list(filter);
  if (answer.kind !== "list") throw new Error(renderProblem(answer.problem));
  return answer.list;
}

function taskOf(change: TaskChange) {
  if (change.kind !== "done") throw new Error(renderProblem(change.problem));
  return change.task;
}

function refusalOf(change: TaskChange): string {
  return change.kind === "refused" ? change.problem.what : `not refused: ${JSON.stringify(change)}`;
}

/** With other ids, so that cases which use the same ones can lie side by side. */
function named(issues: object[], prefix: string): object[] {
  return JSON.parse(JSON.stringify(issues).replace(/"bd-(?=[^"]*")/g, `"${prefix}`)) as object[];
}

/** The case's fixed now becomes the real one, since bd asks the clock. */
function shiftToNow(issues: readonly object[], now: string): object[] {
  const shift = Math.floor((Date.now() - Date.parse(now)) / 1000) * 1000;
  const move = (_: string, value: unknown) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT.*Z$/.test(value)
      ? new Date(Date.parse(value) + shift).toISOString().replace(".000Z", "Z")
      : value;
  return JSON.parse(JSON.stringify(issues), move) as object[];
}
