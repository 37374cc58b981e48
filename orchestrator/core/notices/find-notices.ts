import { toLine } from "../printable.ts";
import { NAMES, type Need } from "../run/needs/need.ts";
import { elapsed } from "../text/elapsed.ts";
import { tellLastRun } from "../view/past/render-last-run.ts";
import type { AgentShown, Status } from "../view/status.ts";
import type { Notice } from "./notice.ts";

/** What is to be told after a look, and what has been told by then: each thing is told once. */
interface Noticed {
  readonly notices: readonly Notice[];
  readonly told: ReadonlySet<string>;
}

/** Something that is so, by a key that stays the same for as long as it is. */
interface Fact {
  readonly key: string;
  readonly event: Notice["event"];
  readonly run: string | null;
  readonly task: Notice["tasks"][number] | undefined;
  readonly words: string;
}

/**
 * What a look shows that the ones before did not. The first look tells nothing: what it shows is on the screen.
 *
 * @param before the look before this one; undefined at the first.
 * @param told what has been told, or was there at the first look.
 */
export function findNotices(
  before: Status | undefined,
  after: Status,
  told: ReadonlySet<string>,
  stuckMinutes: number,
): Noticed {
  const facts = [...ended(before, after), ...needs(after), ...asking(after), ...stuck(after, stuckMinutes)];
  const fresh = before === undefined ? [] : facts.filter(({ key }) => !told.has(key));
  const events = [...new Set(fresh.map(({ event }) => event))];
  return {
    notices: events.flatMap((event) =>
      toNotices(
        event,
        fresh.filter((fact) => fact.event === event),
      ),
    ),
    told: new Set([...told, ...facts.map(({ key }) => key)]),
  };
}

/** Runs end one by one; of the rest, what comes together is told together. */
function toNotices(event: Notice["event"], facts: readonly Fact[]): Notice[] {
  const notice = (some: readonly Fact[], text: string): Notice => ({
    event,
    text,
    run: some[0]?.run ?? null,
    tasks: some.flatMap(({ task }) => task ?? []),
  });
  if (event === "run-finished") return facts.map((fact) => notice([fact], fact.words));
  const words = facts.map((fact) => fact.words).join(", ");
  return [notice(facts, `${HEADS[event]}: ${words}.`)];
}

const HEADS = {
  "needs-you": "It needs you",
  permission: "Your permission is asked",
  stuck: "Nothing happens",
} as const;

function ended(before: Status | undefined, after: Status): Fact[] {
  const open = new Set(after.runs.map(({ id }) => id));
  return (before?.runs ?? [])
    .filter(({ id }) => !open.has(id))
    .map(({ id, closed, failed }) => {
      const told =
        after.lastRun?.id === id
          ? tellLastRun({ ...after.lastRun, composite: null })
          : `${closed} closed, ${failed} failed`;
      const words = `Run ${toLine(id)} is finished: ${told}.`;
      return { key: `ended ${id}`, event: "run-finished", run: id, task: undefined, words };
    });
}

/** A run that is paused was paused by somebody, who knows. */
function needs({ needs }: Status): Fact[] {
  const isNews = ({ kind }: Need) => kind !== "paused";
  return needs.filter(isNews).map(({ kind, run, taskId, title }) => ({
    key: `needs ${kind} ${run} ${taskId}`,
    event: "needs-you",
    run: null,
    task: taskId === null ? undefined : { id: taskId, title },
    words: `${NAMES[kind]} ${toLine(taskId ?? `run ${run}`)}`,
  }));
}

function asking({ agents }: Status): Fact[] {
  return agents.flatMap((agent) =>
    agent.asks === null
      ? []
      : [
          {
            key: `asks ${agent.id} ${agent.asks.since}`,
            event: "permission" as const,
            run: null,
            task: taskOf(agent),
            words: `${nameOf(agent)} (${toLine(agent.asks.tool)})`,
          },
        ],
  );
}

/** An agent that waits for the person is not stuck. */
function stuck({ agents, at }: Status, minutes: number): Fact[] {
  return agents.flatMap((agent) => {
    const { id, status, asks, lastActivityAt } = agent;
    if (status !== "running" || asks !== null || lastActivityAt === null) return [];
    const silentMs = Date.parse(at) - Date.parse(lastActivityAt);
    if (silentMs < minutes * 60_000) return [];
    const words = `${nameOf(agent)} is silent for ${elapsed(silentMs)}`;
    return [{ key: `stuck ${id} ${lastActivityAt}`, event: "stuck" as const, run: null, task: taskOf(agent), words }];
  });
}

function taskOf({ taskId, description }: AgentShown): Fact["task"] {
  if (taskId === null) return undefined;
  const title = description.startsWith(`${taskId} `) ? description.slice(taskId.length + 1) : description;
  return { id: taskId, title };
}

/** What an agent without a task is for is somebody's text. */
function nameOf({ taskId, slot }: AgentShown): string {
  return taskId === null ? `the agent in slot ${slot ?? "?"}` : toLine(taskId);
}
