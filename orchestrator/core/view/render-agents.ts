import { countTokens } from "../cost/token-usage.ts";
import { toLine } from "../printable.ts";
import { elapsed } from "../text/elapsed.ts";
import type { Look } from "./look.ts";
import { type Column, renderTable } from "./render-table.ts";
import { cutEnd, cutStart, shortCount } from "./show-text.ts";
import type { AgentShown, Status } from "./status.ts";

const COLUMNS: readonly Column[] = [
  { head: "SLOT", most: 5 },
  { head: "TASK", most: 16, cut: "start" },
  { head: "SKILL", most: 18 },
  { head: "AGE", most: 10, align: "right" },
  { head: "ACTIVE", most: 10, align: "right" },
  { head: "TOKENS", most: 6, align: "right" },
  { head: "WHAT", least: 22 },
];

/** The agents that have not ended, in a table, and below it where their transcripts and last messages are. */
export function renderAgents({ agents, at }: Status, look: Look): string[] {
  if (agents.length === 0) return [];
  const now = Date.parse(at);
  return [
    ...renderTable(
      COLUMNS,
      agents.map((agent) => row(agent, now)),
      look.width,
    ),
    ...renderPaths(agents, look),
  ];
}

function row(agent: AgentShown, now: number): string[] {
  const { slot, status, taskId, skillName, since, lastActivityAt, tokens } = agent;
  return [
    slot === null ? { waiting: "waits", idle: "idle" }[status as "waiting" | "idle"] : String(slot),
    taskId ?? "",
    (skillName ?? agent.agentType).replace(/^skyfom-/, ""),
    since === null ? "" : elapsed(now - Date.parse(since)),
    lastActivityAt === null ? "" : elapsed(now - Date.parse(lastActivityAt)),
    tokens === null ? "" : shortCount(countTokens(tokens)),
    whatOf(agent),
  ];
}

function whatOf({ status, description, taskId, process }: AgentShown): string {
  const name =
    taskId !== null && description.startsWith(`${taskId} `) ? description.slice(taskId.length + 1) : description;
  const state = {
    reserved: "[about to start] ",
    offered: "[reserved for a parent about to wake] ",
    unreadable: "[unreadable, see skyfom reset] ",
    running: "",
    waiting: "",
    idle: "",
  }[status];
  const place = { alive: "", gone: "[client gone] ", unknown: "[of another machine] " }[process];
  return `${status === "unreadable" ? "" : place}${state}${name || (status === "offered" ? "" : "an agent without a description")}`;
}

function renderPaths(agents: readonly AgentShown[], { width, paths, paint }: Look): string[] {
  if (paths === "none") return [];
  const areWhole = paths === "whole";
  const lines = agents.flatMap(({ slot, status, transcript, output }) => {
    const label = `  ${slot ?? status}`;
    return [
      ...(transcript === null ? [] : [[label, "transcript", transcript] as const]),
      ...(output === null || !areWhole ? [] : [[label, "output", output] as const]),
    ];
  });
  if (lines.length === 0) return [];
  const labels = Math.max(...lines.map(([label]) => label.length));
  const shown = lines.map(([label, what, path]) => {
    const start = `${label.padEnd(labels)}  ${areWhole ? what.padEnd(12) : ""}`;
    return start + (areWhole ? toLine(path) : cutStart(toLine(path), width - start.length));
  });
  const head = areWhole ? "Transcripts and outputs" : "Transcripts (whole, and outputs: --paths)";
  return ["", paint.dim(cutEnd(head, width)), ...shown];
}
