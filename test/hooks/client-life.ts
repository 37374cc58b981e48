import { setTimeout as sleep } from "node:timers/promises";
import type { AgentsAtWork } from "./agents-at-work.ts";
import type { ClientSession } from "./client-session.ts";
import type { HookName, HookRun } from "./hooked-project.ts";
import { readAnswer } from "./read-answer.ts";

/** Under which conditions lives are played, and the outcome of them. */
export interface Siege {
  /** The agents whose start's hook ran to its end. */
  readonly atWork: AgentsAtWork;
  /** The share of hooks that are killed at a random point, waiters included. */
  readonly killed: number;
  /** `unguarded` are starts whose hook was killed: none of our code can hold those back any more. */
  readonly tallies: Record<"admitted" | "denied" | "killed" | "unguarded", number>;
  /** Reasons of denials. */
  readonly denials: Set<string>;
}

/** Plays the life of one agent as a client does, to which a hook that was killed has said nothing. */
export async function playLife(session: ClientSession, name: string, siege: Siege): Promise<void> {
  const [call, agent] = [`toolu_${name}`, `agent_${name}`];
  const asked = await runOrKill(session, "pre-tool-use", session.spawnOf(call), siege);
  const answer = asked && readAnswer(asked);
  if (answer?.permissionDecision === "deny") {
    siege.tallies.denied++;
    siege.denials.add((answer.permissionDecisionReason ?? "").split("\n", 1)[0] as string);
    return;
  }
  siege.tallies.admitted++;
  if (Math.random() < 0.1) {
    await session.refused(call);
    return;
  }
  const launched = session.resultOf(call, { status: "async_launched", agentId: agent });
  await playStretch(session, agent, call, launched, siege);
  if (Math.random() > 0.3) return;
  const message = `${call}_again`;
  await playStretch(session, agent, message, session.messageOf(message, agent), siege);
}

/** One stretch of work: its start, the result of the call that began it, its stop, sometimes twice, and the notification. */
async function playStretch(session: ClientSession, agent: string, call: string, result: string, siege: Siege) {
  const started = await runOrKill(session, "subagent-start", session.startOf(agent), siege);
  if (!started) siege.tallies.unguarded++;
  else if (readAnswer(started) === undefined) siege.atWork.begins(`${session.id} ${agent}`);
  await runOrKill(session, "settle", result, siege);
  await sleep(Math.random() * 50);
  siege.atWork.ends(`${session.id} ${agent}`);
  const stop = () => runOrKill(session, "settle", session.stopOf(agent), siege);
  await Promise.all(Math.random() < 0.3 ? [stop(), stop()] : [stop()]);
  await runOrKill(session, "user-prompt-submit", session.notificationOf(agent, call), siege);
}

/** Within so many milliseconds a hook is killed, if it is; this follows how long hooks take on this machine. */
let lasts = 400;

/** Runs a hook to its end, or kills it at a random moment and returns nothing. */
async function runOrKill(session: ClientSession, hook: HookName, input: string, siege: Siege) {
  if (Math.random() >= siege.killed) return session.run(hook, input);
  const begun = performance.now();
  const { child, done } = session.start(hook, input);
  const kill = setTimeout(() => child.kill("SIGKILL"), Math.random() * lasts);
  const run: HookRun = await done;
  clearTimeout(kill);
  if (run.signal === null) {
    // A start that waits in line says nothing of how long a hook takes.
    if (hook !== "subagent-start") lasts = Math.max(50, lasts * 0.9 + (performance.now() - begun) * 0.12);
    return run;
  }
  siege.tallies.killed++;
  return undefined;
}
