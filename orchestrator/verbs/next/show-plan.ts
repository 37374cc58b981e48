import type { Planned } from "../../core/run/plan-attempts.ts";
import type { Run } from "../../core/run/run.ts";
import type { RunContext } from "../../io/run/run-context.ts";
import { planNow } from "../../io/run/start-attempts.ts";
import type { Outcome } from "../verb.ts";

/** What a run would start now, for a person: nothing is claimed, and no calls are printed. */
export async function showPlan(context: RunContext, limit: number | undefined): Promise<Outcome> {
  const listed = await context.source.list();
  if (listed.kind === "unavailable") return { ok: false, problems: [listed.problem] };
  const { ledger, settings } = context;
  const run: Run = {
    format: 1,
    id: "plan",
    owner: ledger.key,
    openedAt: ledger.time(),
    limit: limit ?? settings.parallelism,
    attempts: [],
  };
  const { fresh, heldBack } = planNow(context, run, listed.list);
  const text = [
    fresh.length === 0 ? "Nothing would start now." : `Would start now, ${fresh.length} at once:`,
    ...fresh.map(({ task, skillName }) => `  ${task.id}  ${task.title}  (${skillName})`),
    ...(heldBack.length === 0 ? [] : ["Held back:"]),
    ...heldBack.map(({ id, reason }) => `  ${id}  ${reason}`),
    "Nothing was claimed. To run it, type /skyfom-pm in Claude Code (/skyfom:skyfom-pm where it is a plugin).",
  ].join("\n");
  return { ok: true, text, data: { wouldStart: fresh.map(toData), heldBack } };
}

function toData({ task, skillName }: Planned) {
  return { id: task.id, title: task.title, skillName };
}
