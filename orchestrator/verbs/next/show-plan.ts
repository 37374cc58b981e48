import type { Planned } from "../../core/run/plan-attempts.ts";
import type { Run } from "../../core/run/run.ts";
import { renderFilter } from "../../core/tasks/task-filter.ts";
import type { Wish } from "../../io/run/choose-run.ts";
import type { RunContext } from "../../io/run/run-context.ts";
import { planNow } from "../../io/run/start-attempts.ts";
import type { Outcome } from "../verb.ts";

/** What a run would start now, for a person: nothing is claimed, and no calls are printed. */
export async function showPlan(context: RunContext, { limit, filter }: Wish): Promise<Outcome> {
  const listed = await context.source.list();
  if (listed.kind === "unavailable") return { ok: false, problems: [listed.problem] };
  const { ledger, settings } = context;
  const run: Run = {
    format: 1,
    id: "plan",
    owner: ledger.key,
    openedAt: ledger.time(),
    limit: limit ?? settings.parallelism,
    ...(filter === undefined ? {} : { filter }),
    attempts: [],
  };
  const { fresh, heldBack } = planNow(context, run, listed.list);
  const what = [...(limit === undefined ? [] : [String(limit)]), ...(filter ? [renderFilter(filter)] : [])].join(" ");
  const command = what === "" ? "/skyfom-pm" : `/skyfom-pm ${what}`;
  const plugin = command.replace("/", "/skyfom:");
  const text = [
    fresh.length === 0 ? "Nothing would start now." : `Would start now, ${fresh.length} at once:`,
    ...fresh.map(({ task, skillName }) => `  ${task.id}  ${task.title}  (${skillName})`),
    ...(heldBack.length === 0 ? [] : ["Held back:"]),
    ...heldBack.map(({ id, reason }) => `  ${id}  ${reason}`),
    `Nothing was claimed. To run it, type ${command} in Claude Code (${plugin} where it is a plugin).`,
  ].join("\n");
  return { ok: true, text, data: { wouldStart: fresh.map(toData), heldBack } };
}

function toData({ task, skillName }: Planned) {
  return { id: task.id, title: task.title, skillName };
}
