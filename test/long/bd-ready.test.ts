import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { renderProblem } from "../../orchestrator/core/problem.ts";
import { openTaskSource } from "../../orchestrator/io/tasks/open-task-source.ts";
import { isSqlite, makeDatabase, realBd } from "../tasks/bd-binary.ts";
import { edge, issueLine } from "../tasks/scratch-store.ts";

const STORES = 30;
const SEED = 20_260_601;

const seen: object[] = [];
afterAll(() => console.table(seen));

const ids = Array.from({ length: 8 }, (_, at) => `bd-${at}`);

/** One task: edges lead to earlier ones, so that no import has to leave one out. */
const drawn = fc.record({
  status: fc.constantFrom("open", "open", "open", "open", "deferred", "review", "closed", "pinned", "hooked"),
  priority: fc.integer({ min: 0, max: 4 }),
  type: fc.constantFrom("task", "task", "task", "bug", "epic", "message"),
  edges: fc.array(
    fc.record({
      to: fc.nat(),
      type: fc.constantFrom("blocks", "blocks", "parent-child", "conditional-blocks", "waits-for", "related"),
    }),
    { maxLength: 2 },
  ),
  later: fc.integer({ min: 0, max: 9 }),
});

const stores = fc
  .sample(fc.array(drawn, { minLength: ids.length, maxLength: ids.length }), { numRuns: STORES, seed: SEED })
  .map((tasks) =>
    tasks.map(({ status, priority, type, edges, later }, at) => {
      const id = ids[at] as string;
      const targets = new Map(at === 0 ? [] : edges.map(({ to, type }) => [ids[to % at] as string, type] as const));
      const dependencies = [...targets].map(([on, kind]) => ({
        ...edge(id, on, kind),
        ...(kind === "waits-for" ? { metadata: '{"gate":"all-children"}' } : {}),
      }));
      const closed = status === "closed" ? { closed_at: "2026-06-02T00:00:00Z" } : {};
      const asleep = later === 0 ? { defer_until: "2099-01-01T00:00:00Z" } : {};
      const created_at = `2026-06-01T00:00:0${later}Z`;
      return JSON.parse(
        issueLine(id, { status, priority, issue_type: type, created_at, dependencies, ...closed, ...asleep }),
      );
    }),
  );

describe.each(["0.49.5", "1.0.3"])("on the real bd %s", (version) => {
  const bd = realBd(version);
  if (typeof bd === "string") {
    test.skip(`is there: ${bd}`, () => {});
    return;
  }

  test(`in ${STORES} random stores: ready is what bd says, in its order, and what is ready is claimed and closed, until nothing is`, async () => {
    let closed = 0;
    for (const [at, issues] of stores.entries()) {
      const { root, env, bd: run, remove } = makeDatabase(bd, issues);
      const line = isSqlite(bd) ? ["--no-daemon"] : ["--sandbox"];
      const opened = await openTaskSource(root, env, () => new Date(), true);
      if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
      const { source } = opened;
      for (let round = 0; ; round++) {
        const answer = await source.list();
        if (answer.kind === "unavailable") throw new Error(renderProblem(answer.problem));
        const raw = JSON.parse(run("ready", "--json", "--limit", "0", "--sort", "priority", ...line)) as {
          id: string;
        }[];
        expect(answer.list.ready, `store ${at}, round ${round}`).toEqual(raw.map(({ id }) => id));
        const work = answer.list.tasks.filter(({ id, type }) => answer.list.ready.includes(id) && type !== "epic");
        for (const { id } of work) {
          expect(await source.claim(id, "ann"), `store ${at}: ${id}`).toMatchObject({ kind: "done" });
          expect(await source.close(id, "ann", "done"), `store ${at}: ${id}`).toMatchObject({ kind: "done" });
          closed += 1;
        }
        if (work.length === 0) break;
      }
      remove();
    }
    expect(closed).toBeGreaterThan(STORES);
    seen.push({ bd: version, stores: STORES, closed });
  });
});
