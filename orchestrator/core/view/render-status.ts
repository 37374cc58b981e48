import { toLine } from "../printable.ts";
import { elapsed } from "../text/elapsed.ts";
import type { Look } from "./look.ts";
import { renderBranches } from "./past/render-branches.ts";
import { renderLastRun } from "./past/render-last-run.ts";
import { renderNeeds } from "./past/render-needs.ts";
import { renderAgents } from "./render-agents.ts";
import { renderAsking } from "./render-asking.ts";
import { tellAsking } from "./render-status-line.ts";
import { renderTaskLists } from "./render-task-lists.ts";
import { renderWarnings } from "./render-warnings.ts";
import type { Status } from "./status.ts";
import { wrapParts } from "./wrap-parts.ts";

/** A status as people read it in a terminal. */
export function renderStatus(status: Status, look: Look): string {
  const sections = [
    renderHeadline(status, look),
    renderAgents(status, look),
    renderAsking(status, look),
    renderNeeds(status, look),
    renderLastRun(status, look),
    ...status.runs.map(({ id, branches }) => renderBranches(id, branches, look)),
    ...(status.lastRun ? [renderBranches(status.lastRun.id, status.lastRun.branches, look)] : []),
    renderTaskLists(status, look),
    renderWarnings(status, look),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function renderHeadline({ slots, agents, runs, at, stateDir }: Status, { width, paint }: Look): string[] {
  const count = (wanted: string) => agents.filter(({ status }) => status === wanted).length;
  const parts = [
    `${slots.taken} of ${slots.limit} slots taken`,
    ...(count("waiting") > 0 ? [`${count("waiting")} waiting`] : []),
    ...(count("idle") > 0 ? [`${count("idle")} idle`] : []),
    ...tellAsking(agents.filter(({ asks }) => asks !== null).length),
    ...runs.map((run) => {
      const age = elapsed(Date.parse(at) - Date.parse(run.openedAt));
      const state = run.state === "open" ? "" : ` (${run.state})`;
      return `run ${toLine(run.id)}${state} for ${age}: ${run.closed} closed, ${run.failed} failed`;
    }),
    ...(stateDir === null ? ["no agent has started here yet"] : []),
  ];
  return wrapParts("Skyfom  ", parts, width).map((line) => line.replace(/^Skyfom/, paint.bold));
}
