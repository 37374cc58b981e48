import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The figures of a page's headline. */
export interface Figures {
  readonly tasks: number;
  readonly closed: number;
  readonly wallMs: number;
  readonly agentMs: number;
  readonly peak: number;
  readonly refusals: number;
  readonly failures: number;
  readonly tokens: number;
  readonly usd: number;
}

/**
 * The figures of the only run in a repository, worked out from the lines of the log and the transcripts as a person with a pencil
 * would: nothing of Skyfom's own code is used, and no line is looked at only once.
 */
export function slowFigures(state: string, projects: string): Figures {
  const lines = readFileSync(join(state, "events.jsonl"), "utf8").trimEnd().split("\n");
  const events = lines.map((line) => JSON.parse(line) as Record<string, string>);
  const of = (type: string) => events.filter((event) => event.type === type);
  const ms = (event: Record<string, string> | undefined) => new Date(event?.at ?? "").getTime();
  const endOf = (life: string | undefined) => ms(of("ended").find((event) => event.life === life));
  const works = of("started").map((event) => ({ from: ms(event), to: endOf(event.life) }));
  return {
    tasks: new Set(of("task-claimed").map(({ taskId }) => taskId)).size,
    closed: new Set(of("task-closed").map(({ taskId }) => taskId)).size,
    wallMs: ms(of("run-finished")[0]) - ms(of("run-opened")[0]),
    agentMs: works.map(({ from, to }) => to - from).reduce((sum, one) => sum + one, 0),
    peak: Math.max(...works.map((one) => works.filter(({ from, to }) => from <= one.from && one.from < to).length)),
    refusals: of("denied").length + of("ended").filter(({ status }) => status === "refused").length,
    failures: of("report-collected").filter(({ status }) => status !== "done").length,
    tokens: tokensBelow(projects),
    usd: dollarsBelow(projects),
  };
}

/** A row of a table, as texts. */
export type TableRow = readonly string[];

/** Task, attempt, start and length of every agent, grouped by task in the order in which the tasks' first agents began. */
export function slowRows(state: string): TableRow[] {
  const events = linesOf(state);
  const opened = Date.parse(events.find(({ type }) => type === "run-opened")?.at ?? "");
  const rows = events
    .filter(({ type }) => type === "started")
    .map(({ life, at, agent }) => {
      // a start takes any slot that its client has reserved: only the call tells whose agent it is
      const call = events.find((one) => one.type === "joined" && one.agent === agent)?.call;
      const { taskId = "", reference = "" } = events.find((one) => one.type === "reserved" && one.call === call) ?? {};
      const end = events.find((one) => one.type === "ended" && one.life === life)?.at ?? "";
      return { taskId, number: Number(reference.split(".")[1]), from: Date.parse(at ?? ""), to: Date.parse(end) };
    });
  const firstOf = (taskId: string) => Math.min(...rows.filter((row) => row.taskId === taskId).map(({ from }) => from));
  const sorted = [...rows].sort((a, b) => firstOf(a.taskId) - firstOf(b.taskId) || a.number - b.number);
  return sorted.map(({ taskId, number, from, to }) => [
    taskId,
    String(rows.filter((other) => other.taskId === taskId && other.number <= number).length),
    String(Math.round((from - opened) / 1_000)),
    String(Math.round((to - from) / 1_000)),
  ]);
}

/** Task, tokens of answers and all tokens, the most first. */
export function slowTokens(state: string, projects: string): TableRow[] {
  const events = linesOf(state);
  const sums = new Map<string, [number, number]>();
  for (const path of readdirSync(projects, { recursive: true, encoding: "utf8" })) {
    const agent = /subagents.agent-(.*)\.jsonl$/.exec(path)?.[1];
    if (agent === undefined) continue;
    const call = events.find((one) => one.type === "joined" && one.agent === agent)?.call;
    const task = events.find((one) => one.type === "reserved" && one.call === call)?.taskId ?? "";
    const [answered, all] = sums.get(task) ?? [0, 0];
    const counts = countsOf(readFileSync(join(projects, path), "utf8"));
    sums.set(task, [answered + counts("output_tokens"), all + counts("[a-z_]+_tokens")]);
  }
  const rows = [...sums].sort(([, a], [, b]) => b[1] - a[1]);
  return rows.map(([task, [answered, all]]) => [task, String(answered), String(all)]);
}

/** The sum of one count over all agents. */
export function slowSum(projects: string, name: string): number {
  return readdirSync(projects, { recursive: true, encoding: "utf8" })
    .filter((path) => /subagents.agent-.*\.jsonl$/.test(path))
    .reduce((sum, path) => sum + countsOf(readFileSync(join(projects, path), "utf8"))(name), 0);
}

/** What the run said of each task before it began it, and how long before: in seconds, from the first word to the claim. */
export function slowWaits(state: string): TableRow[] {
  const events = linesOf(state);
  const held = events.filter(({ type }) => type === "task-held-back");
  return [...new Set(held.map(({ taskId }) => taskId))].flatMap((taskId) => {
    const claimed = events.find((one) => one.type === "task-claimed" && one.taskId === taskId)?.at;
    const first = held.find((one) => one.taskId === taskId)?.at ?? "";
    const ms = Date.parse(claimed ?? "") - Date.parse(first);
    return ms >= 1_000 ? [[taskId ?? "", String(Math.round(ms / 1_000))]] : [];
  });
}

function linesOf(state: string): Record<string, string>[] {
  return readFileSync(join(state, "events.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string>);
}

/** Adds up the counts of a name over the answers in a transcript, each answer counted once. */
function countsOf(transcript: string): (name: string) => number {
  const answers = new Map(transcript.split("\n").map((line) => [/"id":"(msg_[^"]+)"/.exec(line)?.[1], line]));
  answers.delete(undefined);
  return (name) =>
    [...answers.values()]
      .flatMap((line) => [...line.matchAll(new RegExp(`"${name}":(\\d+)`, "g"))])
      .reduce((sum, [, count]) => sum + Number(count), 0);
}

/** The tokens of every answer to an agent, each answer counted once. */
function tokensBelow(projects: string): number {
  const answers = new Map<string, number>();
  for (const path of readdirSync(projects, { recursive: true, encoding: "utf8" })) {
    if (!/subagents.agent-.*\.jsonl$/.test(path)) continue;
    for (const line of readFileSync(join(projects, path), "utf8").split("\n")) {
      const id = /"id":"(msg_[^"]+)"/.exec(line)?.[1];
      const counts = [...line.matchAll(/"[a-z_]+_tokens":(\d+)/g)].map(([, count]) => Number(count));
      if (id !== undefined)
        answers.set(
          id,
          counts.reduce((sum, count) => sum + count, 0),
        );
    }
  }
  return [...answers.values()].reduce((sum, count) => sum + count, 0);
}

/** What a million tokens of the two models of the recording cost: sent, written to a cache, read from it, answered. */
const DOLLARS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  "claude-opus-5-5": [4, 5, 0.2, 20],
  "claude-haiku-5-5": [0.1, 0.125, 0.01, 0.5],
};

function dollarsBelow(projects: string): number {
  const answers = new Map<string, number>();
  for (const path of readdirSync(projects, { recursive: true, encoding: "utf8" })) {
    if (!/subagents.agent-.*\.jsonl$/.test(path)) continue;
    for (const line of readFileSync(join(projects, path), "utf8").split("\n")) {
      const [id, model] = [/"id":"(msg_[^"]+)"/.exec(line)?.[1], /"model":"([^"]+)"/.exec(line)?.[1] ?? ""];
      const prices = DOLLARS[model];
      if (id === undefined || !prices) continue;
      const names = ["input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens", "output_tokens"];
      const counts = names.map((name) => Number(new RegExp(`"${name}":(\\d+)`).exec(line)?.[1] ?? 0));
      answers.set(
        id,
        counts.reduce((sum, count, n) => sum + (count * (prices[n] ?? 0)) / 1e6, 0),
      );
    }
  }
  return [...answers.values()].reduce((sum, one) => sum + one, 0);
}
