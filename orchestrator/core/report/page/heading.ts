import { h } from "preact";
import { shortCount } from "../../view/show-text.ts";
import type { Report } from "../report.ts";
import { duration } from "./duration.ts";
import { foreign, type Markup } from "./markup.ts";

/** What the page is about, what came of it in one sentence, and the figures. */
export function heading(report: Report): Markup {
  const { run, headline, cap, notStarted } = report;
  const { tasks, closed, failed, wallMs, agentMs, speedUp, peak, refusals, failures, tokens } = headline;
  const noun = run.composite ? "parts done" : "tasks closed";
  const parts = [
    ...(failed > 0 ? [`${failed} not done`] : []),
    ...(notStarted.length > 0 ? [`${notStarted.length} never begun`] : []),
  ];
  const figures: (readonly [string, string])[] = [
    [[noun, ...parts].join(", "), `${closed} of ${tasks}`],
    ["wall time", duration(wallMs)],
    ["time of all agents, added up", duration(agentMs)],
    ["speed-up: the agents' time over the wall time", `${speedUp.toFixed(1)}×`],
    ["most agents at work at once", `${peak} of ${cap}`],
    ["spawns refused", String(refusals)],
    ["failures, also where a later attempt was done", String(failures)],
    ["tokens of the agents", tokens === null ? "not known" : shortCount(tokens)],
  ];
  return h(
    "header",
    {},
    h("h1", {}, `Run ${run.id} in `, foreign(run.repository)),
    h("p", { class: "note" }, when(report)),
    h("p", { class: "lead" }, ...lead(report)),
    h(
      "dl",
      {},
      figures.map(([what, value]) => h("div", {}, h("dt", {}, what), h("dd", {}, value))),
    ),
  );
}

function when({ run, cap }: Report): string {
  const times =
    run.finishedAt === null
      ? `${day(run.openedAt)} (UTC), still open`
      : `${day(run.openedAt)} to ${day(run.finishedAt)} (UTC)`;
  const limit = run.limit < cap ? `up to ${run.limit} at once, of ${cap} in the repository` : `up to ${cap} at once`;
  return `${times}. Agents of Claude Code, ${limit}, as Skyfom held them to it.`;
}

/** Titles of what was not done that the lead names. */
const NAMED = 3;

function lead(report: Report): Markup[] {
  const never = report.notStarted.length;
  const undone = titlesNotDone(report);
  const named = undone.slice(0, NAMED).flatMap((title, n) => [n === 0 ? "" : ", ", foreign(title)]);
  const more = undone.length > NAMED ? ` and ${undone.length - NAMED} more` : "";
  return [
    ...whatCameOfIt(report),
    ...(undone.length === 0 ? [] : [" Not done: ", ...named, `${more}.`]),
    ...(never === 0
      ? []
      : [` ${never} more ${never === 1 ? "was" : "were"} never begun: “What was held back” says why.`]),
  ];
}

function whatCameOfIt({ run, headline }: Report): Markup[] {
  const { tasks, closed, wallMs } = headline;
  const are = closed === 1 ? "is" : "are";
  const ended = `, ${run.finishedAt === null ? "" : "at the end, "}after ${duration(wallMs)}.`;
  if (run.composite) {
    const { skillName, title } = run.composite;
    return [foreign(skillName), " worked on “", foreign(title), `”: ${closed} of ${tasks} parts ${are} done${ended}`];
  }
  return [
    tasks === 0
      ? "The run took on no task."
      : `Of the ${tasks} tasks that the run took on, ${closed} ${are} closed${ended}`,
  ];
}

function titlesNotDone({ rows }: Report): string[] {
  const newest = new Map(rows.filter(({ key }) => key !== null).map((row) => [row.key, row]));
  return [...newest.values()]
    .filter(({ outcome }) => outcome !== "done" && outcome !== "open")
    .map(({ title }) => title);
}

function day(iso: string): string {
  return iso.slice(0, 19).replace("T", " ");
}
