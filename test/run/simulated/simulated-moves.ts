import fc from "fast-check";
import { paused, resumed } from "../../../orchestrator/core/run/states.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";
import type { End } from "./simulated-agent.ts";
import type { SimulatedEngine } from "./simulated-engine.ts";

/** Something that happens while a run goes on; `n` names an agent or a number, as each needs it. */
export interface Move {
  readonly n: number;
  readonly end: End;
}

export type Moves = Readonly<Record<string, (engine: SimulatedEngine, move: Move) => void>>;

/** What happens to a run of any kind. */
export const MOVES = {
  step: (engine) => void engine.step(),
  "step that dies": (engine, { n }) => void engine.step(n % 6),
  calls: (engine) => engine.makeCalls(),
  "some calls": (engine, { n }) => engine.makeCalls(1 + (n % 3)),
  "an agent ends": (engine, { n, end }) => engine.endAgent(n, end),
  "others take or leave slots": (engine, { n }) => {
    engine.slots = n % 8;
  },
  "the tracker locks": (engine, { n }) => {
    engine.locked = (["nothing", "changes", "all"] as const)[n % 3] ?? "nothing";
  },
  pause: (engine) => {
    engine.run = paused(engine.run, engine.now());
  },
  resume: (engine) => {
    engine.run = resumed(engine.run);
  },
  "time passes": (engine, { n }) => engine.wait(n * 10),
} satisfies Moves;

export const ENDS: readonly End[] = ["done", "done", "done", "failed", "needs-input", "killed", "busy", "no-report"];

/** So many moves of these kinds, in any order. */
export function anyMoves(kinds: Moves, maxLength: number) {
  const move = fc.record({
    kind: fc.constantFrom(...Object.keys(kinds)),
    n: fc.nat(255),
    end: fc.constantFrom(...ENDS),
  });
  return fc.array(move, { maxLength });
}

/** Makes these moves, until the run has ended. */
export function makeMoves(engine: SimulatedEngine, kinds: Moves, moves: readonly (Move & { readonly kind: string })[]) {
  for (const move of moves) if (!engine.done) kinds[move.kind]?.(engine, move);
}

/** Lets everything be, so that only the run itself can keep it from its end: agents end in these ways, and then well. */
export function finish(engine: SimulatedEngine, lastEnds: readonly End[]): void {
  const ends = [...lastEnds];
  for (let n = 0; n < 100 && !engine.done; n += 1) {
    engine.wait(10_000);
    engine.makeCalls();
    for (const _ of engine.atWork()) engine.endAgent(0, ends.pop() ?? "done");
    engine.step();
  }
}

/** The nth of some tasks, and those of them that it waits for. */
export function simulatedTask(needs: readonly number[], n: number, more: Readonly<Record<string, unknown>> = {}): Task {
  const dependencies = needs.map((on) => ({ issue_id: `t${n}`, depends_on_id: `t${on}`, type: "blocks" }));
  const common = { id: `t${n}`, title: `Task ${n}`, status: "open", priority: n % 5, dependencies };
  return toTask({ ...common, updated_at: "2026-01-01T00:00:00Z", ...more }) as Task;
}
