import { h } from "preact";
import { PRICES_OF } from "../../cost/prices.ts";
import { showCost } from "../../cost/show-cost.ts";
import { shortCount } from "../../view/show-text.ts";
import { countNeverBegun } from "../count-never-begun.ts";
import { duration } from "../duration.ts";
import type { RunReport } from "../report.ts";
import { verdictOf } from "../verdict.ts";
import { foreign, type Markup } from "./markup.ts";

/** What the page is about, and what came of it in two sentences. */
export function heading(report: RunReport): Markup {
  return h(
    "header",
    {},
    h("h1", {}, `Run ${report.run.id} in `, foreign(report.run.repository)),
    h("p", { class: "note" }, when(report)),
    whatFor(report),
    h("p", { class: "lead" }, verdictOf(report).join(" ")),
  );
}

/** The figures of a run. */
export function figures(report: RunReport): Markup {
  const { run, headline, cap } = report;
  const { tasks, closed, failed, wallMs, agentMs, speedUp, peak, refusals, failures, tokens, usage } = headline;
  const noun = run.composite ? "parts done" : "tasks closed";
  const neverBegun = countNeverBegun(report);
  const parts = [
    ...(failed > 0 ? [`${failed} not done`] : []),
    ...(neverBegun > 0 ? [`${neverBegun} never begun`] : []),
  ];
  const shown: (readonly [string, string])[] = [
    [[noun, ...parts].join(", "), `${closed} of ${tasks}`],
    ["wall time", duration(wallMs)],
    ["total time of all agents", duration(agentMs)],
    ["speed-up: total agent time divided by wall time", `${speedUp.toFixed(1)}×`],
    ["most agents at work at once", `${peak} of ${cap}`],
    ["spawns refused", String(refusals)],
    ["failed attempts, even if a later one succeeded", String(failures)],
    ["tokens of the agents", tokens === null ? "not known" : shortCount(tokens)],
    [`cost, at the prices of ${PRICES_OF}`, usage === null ? "not known" : showCost(usage)],
  ];
  return h(
    "dl",
    {},
    shown.map(([what, value]) => h("div", {}, h("dt", {}, what), h("dd", {}, value))),
  );
}

function whatFor({ run }: RunReport): Markup {
  if (!run.composite) return null;
  return h("p", {}, foreign(run.composite.skillName), " on “", foreign(run.composite.title), "”");
}

function when({ run, cap, timeZone }: RunReport): string {
  const times =
    run.finishedAt === null
      ? `${moment(run.openedAt, timeZone)}, still open`
      : `${moment(run.openedAt, timeZone)} to ${moment(run.finishedAt, timeZone)}`;
  const limit = run.limit < cap ? `up to ${run.limit} at once, of ${cap} in the repository` : `up to ${cap} at once`;
  return `${times}. Claude Code agents, ${limit}, enforced by Skyfom.`;
}

/** A time in UTC, and beside it as the clock of whoever made the page showed it. */
function moment(iso: string, timeZone: string): string {
  const utc = `${iso.slice(0, 19).replace("T", " ")} UTC`;
  const local = inZone(iso, timeZone);
  return local === undefined ? utc : `${utc} (${local})`;
}

function inZone(iso: string, timeZone: string): string | undefined {
  if (["UTC", "Etc/UTC", "GMT"].includes(timeZone)) return undefined;
  try {
    const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const;
    const format = new Intl.DateTimeFormat("sv", { ...parts, second: "2-digit", timeZone });
    return `${format.format(new Date(iso))} ${timeZone}`;
  } catch {
    return undefined; // a zone that this machine does not know
  }
}
