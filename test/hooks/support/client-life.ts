import { setTimeout as sleep } from "node:timers/promises";
import type { AgentsAtWork } from "./agents-at-work.ts";
import type { HookRun } from "./hooked-project.ts";
import type { MainConversation } from "./main-conversation.ts";
import { readAnswer } from "./read-answer.ts";
import { hookLastsMs, type Kills, runOrKill } from "./run-or-kill.ts";

/** Under which conditions lives are played, and the outcome of them. */
export interface Siege {
  /** The agents whose start's hook ran to its end. */
  readonly atWork: AgentsAtWork;
  /** Which hooks are killed at a random point, waiters included. */
  readonly kills: Kills;
  /** `unguarded` are starts whose hook was killed: none of our code can hold those back any more. */
  readonly tallies: Record<"admitted" | "denied" | "unguarded", number>;
  /** Reasons of denials. */
  readonly denials: Set<string>;
}

/** At most so many times as long as a hook takes an agent works; where hooks are killed it works longer, and starts wait in line. */
const WORKS_TIMES = 3;
const WORKS_TIMES_UNDER_KILLS = 10;

/** Plays the life of one agent as a client does, to which a hook that was killed has said nothing. */
export async function playLife(main: MainConversation, name: string, siege: Siege): Promise<void> {
  const { session } = main;
  const [call, agent] = [`toolu_${name}`, `agent_${name}`];
  const first = await main.calls(async () => {
    const asked = await runOrKill(session, "pre-tool-use", session.spawnOf(call), siege.kills);
    const answer = asked && readAnswer(asked);
    if (answer?.permissionDecision === "deny") {
      siege.tallies.denied++;
      siege.denials.add((answer.permissionDecisionReason ?? "").split("\n", 1)[0] as string);
      return undefined;
    }
    siege.tallies.admitted++;
    if (Math.random() < 0.1) {
      await session.refused(call);
      return undefined;
    }
    const launched = session.resultOf(call, { status: "async_launched", agentId: agent });
    return begin(main, agent, launched, siege);
  });
  if (!first) return;
  await playStretch(main, agent, call, first.started, siege);
  for (let n = 0; Math.random() < (siege.kills.share > 0 ? 0.5 : 0.3); n++) {
    const message = `${call}_again${n}`;
    const again = await main.calls(() => begin(main, agent, session.messageOf(message, agent), siege));
    await playStretch(main, agent, message, again.started, siege);
  }
}

type Start = Promise<HookRun | undefined>;

/** Begins a stretch of work. The call has its result at once, while the start may wait in line. */
async function begin(main: MainConversation, agent: string, result: string, { kills }: Siege) {
  const { session } = main;
  main.lists(agent);
  const started: Start = runOrKill(session, "subagent-start", session.startOf(agent), kills);
  await runOrKill(session, "settle", result, kills);
  return { started };
}

/** One stretch of work from the end of its start: its stop, sometimes twice, and the notification. */
async function playStretch(main: MainConversation, agent: string, call: string, start: Start, siege: Siege) {
  const { session } = main;
  const started = await start;
  if (siege.kills.share > 0) main.keepsMeta(agent, call.replace(/_again\d+$/, ""));
  if (!started) siege.tallies.unguarded++;
  else if (readAnswer(started) === undefined) siege.atWork.begins(`${session.id} ${agent}`);
  const times = siege.kills.share > 0 ? WORKS_TIMES_UNDER_KILLS : WORKS_TIMES;
  await sleep(Math.random() * times * hookLastsMs());
  siege.atWork.ends(`${session.id} ${agent}`);
  const stop = () => runOrKill(session, "settle", session.stopOf(agent), siege.kills);
  await Promise.all(Math.random() < 0.3 ? [stop(), stop()] : [stop()]);
  main.listsNoMore(agent);
  await runOrKill(session, "user-prompt-submit", session.notificationOf(agent, call), siege.kills);
}
