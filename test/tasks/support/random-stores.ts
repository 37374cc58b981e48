import fc from "fast-check";
import { edge, issueLine } from "./scratch-store.ts";
import type { Issue } from "./slow-ready.ts";

const SIZE = 7;

/** The types that a bd has to be told of before it takes them. */
export const CUSTOM_TYPES =
  "merge-request,gate,molecule,message,agent,role,rig,decision,milestone,event,spike,story".split(",");

const WORK = ["task", "task", "task", "bug", "feature", "chore", "epic"];
const EDGES = ["blocks", "blocks", "parent-child", "parent-child", "conditional-blocks", "waits-for"];
const STATUSES = ["open", "open", "open", "open", "in_progress", "blocked", "deferred", "closed", "closed"];

const PUT_OFF = [
  "2099-01-01T00:00:00Z",
  "2099-01-01T00:00:00.5+09:00",
  "2020-01-01T00:00:00Z",
  "2020-01-01T00:00:00-11:00",
];

/** Fields of one version or both that say nothing about readiness, whatever their names suggest. */
const BESIDE: readonly object[] = [
  { labels: ["human", "blocked"] },
  { due_at: "2020-01-01T00:00:00Z" },
  { due_at: "2099-01-01T00:00:00Z" },
  { estimated_minutes: 0 },
  { mol_type: "swarm" },
  { work_type: "open_competition" },
  { wisp_type: "heartbeat" },
  { await_type: "timer", await_id: "t1", timeout: 60_000_000_000 },
  { agent_state: "stuck", hook_bead: "bd-s0x0" },
  { spec_id: "docs/spec.md" },
  { metadata: { blocked: true, defer_until: "2099-01-01T00:00:00Z" } },
  { notes: "Blocked by everything.", design: "", acceptance_criteria: "None" },
];

const drawn = fc.record({
  status: fc.constantFrom(...STATUSES, "open", "review", "pinned", "hooked"),
  priority: fc.integer({ min: 0, max: 4 }),
  type: fc.constantFrom(...WORK, ...CUSTOM_TYPES),
  edges: fc.array(
    fc.record({
      to: fc.nat(),
      where: fc.nat(11),
      type: fc.constantFrom(...EDGES, "related", "discovered-from", "tracks", "until", "of-our-own"),
      gate: fc.constantFrom(undefined, {}, { gate: "all-children" }, { gate: "any-children" }),
    }),
    { maxLength: 3 },
  ),
  defer_until: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, ...PUT_OFF),
  close_reason: fc.constantFrom("done", "failed: no", "wontfix", "cancelled"),
  created: fc.nat(9),
  // each of these is rare, and then 0
  pinned: fc.nat(14),
  ephemeral: fc.nat(14),
  template: fc.nat(14),
  wisp: fc.nat(14),
  assigned: fc.nat(6),
  below: fc.nat(9),
  referred: fc.nat(9),
  beside: fc.constantFrom({}, {}, {}, ...BESIDE),
});

/**
 * Stores of seven tasks, with everything that decides what is ready; ids begin with `bd-sN`. An edge leads to an earlier task, since one
 * line leaves out of an import what closes a circle, or to one that is not there.
 */
export function drawStores(count: number, seed: number): Issue[][] {
  return fc
    .sample(fc.array(drawn, { minLength: SIZE, maxLength: SIZE }), { numRuns: count, seed })
    .map((tasks, store) => {
      const ids: string[] = [];
      for (const [at, { wisp, below }] of tasks.entries()) {
        // an id below that of another, as bd gives one to a child, is no edge yet
        const isBelow = at > 0 && below === 0;
        ids.push(isBelow ? `${ids[at - 1]}.${at}` : `bd-s${store}${wisp === 0 ? "-wisp-" : "x"}${at}`);
      }
      const targets = (at: number, { where, to }: { where: number; to: number }) =>
        where === 0 ? `bd-gone${store}` : where === 1 ? `external:other:of${store}` : (ids[to % at] as string);
      return tasks.map((task, at) => {
        const id = ids[at] as string;
        // one edge from one task to another
        const edges = new Map(at === 0 ? [] : task.edges.map((one) => [targets(at, one), one] as const));
        const dependencies = [...edges].map(([on, { type, gate }]) => ({
          ...edge(id, on, type),
          ...(type === "waits-for" && gate ? { metadata: JSON.stringify(gate) } : {}),
        }));
        const { status, close_reason, defer_until } = task;
        return JSON.parse(
          issueLine(id, {
            ...{ status, priority: task.priority, issue_type: task.type, dependencies, defer_until },
            created_at: `2026-06-01T00:00:0${task.created}Z`,
            ...(status === "closed" ? { closed_at: "2026-06-02T00:00:00Z", close_reason } : {}),
            ...(task.pinned === 0 ? { pinned: true } : {}),
            ...(task.ephemeral === 0 ? { ephemeral: true } : {}),
            ...(task.template === 0 ? { is_template: true } : {}),
            ...task.beside,
            ...(task.referred === 0 ? { external_ref: `gh-${store}-${at}` } : {}),
            ...(task.assigned === 0 ? { assignee: "bob" } : {}),
          }),
        );
      });
    });
}
