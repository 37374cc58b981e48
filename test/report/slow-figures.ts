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
  };
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
