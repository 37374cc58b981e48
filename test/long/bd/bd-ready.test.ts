import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { whyNotPickable } from "../../../orchestrator/core/tasks/ready/why-not-pickable.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import type { TaskChange, TaskList, TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import { isSqlite, makeDatabase, realBd } from "../../tasks/support/bd-binary.ts";
import { CUSTOM_TYPES, drawStores } from "../../tasks/support/random-stores.ts";
import { RULES_OF_BD } from "../../tasks/support/rules-of-bd.ts";
import { type Issue, slowReady } from "../../tasks/support/slow-ready.ts";

const SEED = 20_260_601;

const seen: object[] = [];
afterAll(() => console.table(seen));

describe.each(["0.49.5", "1.0.3"] as const)("on the real bd %s", (version) => {
  const bd = realBd(version);
  if (typeof bd === "string") {
    test.skip(`is there: ${bd}`, () => {});
    return;
  }

  /** One database that holds all of these stores: what is ready in one says nothing about another. */
  async function open(stores: readonly Issue[][], isStep: boolean) {
    const made = makeDatabase(bd as Exclude<typeof bd, string>, []);
    onTestFinished(made.remove);
    const issues = stores.flat();
    const file = join(made.home, "stores.jsonl");
    writeFileSync(file, issues.map((one) => `${JSON.stringify(one)}\n`).join(""));
    made.bd("config", "set", "types.custom", CUSTOM_TYPES.join());
    made.bd("import", ...(isSqlite(bd as Exclude<typeof bd, string>) ? ["-i", file] : [file]));
    const opened = await openTaskSource(made.root, made.env, () => new Date(), isStep);
    if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
    const raw = () =>
      JSON.parse(made.bd("ready", "--json", "--limit", "0", "--sort", "priority")).map(({ id }: Issue) => id);
    return { issues, source: opened.source, raw };
  }

  test("in 200 random stores ready is what bd says, in its order, and what docs/beads.md says of its line", async () => {
    const { issues, source, raw } = await open(drawStores(200, SEED), false);
    const { ready } = await listOf(source);
    expect(ready).toEqual(raw());
    expect(ready).toEqual(slowReady(issues, new Date().toISOString(), RULES_OF_BD[version]));
    expect(slowReady(issues, new Date().toISOString())).not.toEqual(ready);
    seen.push({ bd: version, tasks: issues.length, ready: ready.length });
  });

  test("in 40 others what is ready is claimed, and closed unless bd itself refuses, until nothing is", async () => {
    const { issues, source, raw } = await open(drawStores(40, SEED + 1), true);
    const edges = new Map(
      issues.map(({ id, dependencies = [] }) => [id, dependencies.map((one) => one.depends_on_id)]),
    );
    const tried = new Set<string>();
    let closed = 0;
    for (;;) {
      const { ready, tasks } = await listOf(source);
      expect(ready).toEqual(raw());
      const isWork = new Set(tasks.filter((task) => whyNotPickable(task) === undefined).map(({ id }) => id));
      const work = ready.filter((id) => isWork.has(id) && !tried.has(id));
      for (const id of work) {
        tried.add(id);
        expect(await source.claim(id, "ann"), id).toMatchObject({ kind: "done" });
        const end = await source.close(id, "ann", "done");
        if (end.kind === "done") closed += 1;
        else expect(await openTargets(source, edges.get(id) ?? []), id).toEqual(expect.arrayContaining(namedIn(end)));
      }
      if (work.length === 0) break;
    }
    expect(closed).toBeGreaterThan(10);
    seen.push({ bd: version, closed, refused: tried.size - closed });
  });
});

/** What a refusal to close names as open. */
function namedIn(end: TaskChange): string[] {
  if (end.kind !== "refused") throw new Error(JSON.stringify(end));
  const ids = [...end.problem.what.matchAll(/it waits for (\S+?)(?:;|$)/g)].map((match) => match[1] ?? "");
  expect(ids, end.problem.what).not.toEqual([]);
  return ids;
}

/** Those of these tasks that are there and not closed. */
async function openTargets(source: TaskSource, ids: readonly string[]): Promise<string[]> {
  // one by one: a list leaves templates out
  const shown = await Promise.all(ids.map((id) => source.show(id)));
  return shown.flatMap((one) => (one.kind === "done" && one.task.status !== "closed" ? [one.task.id] : []));
}

async function listOf(source: TaskSource): Promise<TaskList> {
  const answer = await source.list();
  if (answer.kind === "unavailable") throw new Error(renderProblem(answer.problem));
  return answer.list;
}
