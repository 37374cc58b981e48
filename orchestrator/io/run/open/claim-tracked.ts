import type { Problem } from "../../../core/problem.ts";
import { actorOf, type Run } from "../../../core/run/run.ts";
import type { GiveBack } from "../../../core/run/step/facts/step-plan.ts";
import { planTrackedClaim, type TrackedFacts } from "../../../core/run/step/plan-tracked-claim.ts";
import { readRuns } from "../../reference/read-run.ts";
import { writeRun } from "../keep/run-files.ts";
import type { RunContext } from "../run-context.ts";

/** Claims the task of a composite run; undefined, or why that cannot be. */
export async function claimTracked(context: RunContext, run: Run): Promise<Problem | undefined> {
  const { source, ledger } = context;
  let facts: TrackedFacts = { run, runs: readRuns(ledger.paths).runs, now: ledger.time() };
  for (;;) {
    const next = planTrackedClaim(facts);
    switch (next.kind) {
      case "show": {
        const shown = await source.show(next.taskId);
        facts = { ...facts, task: shown.kind === "done" ? shown.task : null };
        break;
      }
      case "give-back":
        await giveBack(context, next.change);
        facts = { ...facts, hasGivenBack: true };
        break;
      case "claim":
        facts = { ...facts, claimed: await source.claim(next.taskId, actorOf(run)) };
        break;
      case "lost":
        if (next.run !== run) writeRun(ledger.paths, next.run);
        return next.problem;
      case "done":
        return undefined;
      default:
        next satisfies never;
    }
  }
}

async function giveBack({ source, ledger }: RunContext, { run, taskId, reason, note }: GiveBack): Promise<void> {
  const released = await source.release(taskId, actorOf({ id: run }), note);
  if (released.kind === "done") ledger.record("task-given-back", { run, taskId, reason });
}
