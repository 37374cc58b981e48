import { quoteForShell } from "../../../quote-for-shell.ts";
import type { Handover } from "../../../texts/handover/handover.ts";
import { tellLowered } from "../../../texts/reasons/tell-limit.ts";
import { MOST_CHANGES_MADE, STOPPING, tellPaused } from "../../../texts/reasons/tell-stop.ts";
import { type Attempt, isFinished, openAttempts, parentOf, type Run } from "../../run.ts";
import type { Choice } from "../begin/choose-work.ts";
import { findUnclaimed } from "../begin/claim-due.ts";
import type { Situation } from "../facts/assess.ts";
import { runsBelowWithTimeLimit } from "./stops.ts";

/** A run at the end of a step, as far as waiting goes. */
interface Rest {
  readonly run: Run;
  readonly choice: Choice;
  /** Attempts whose calls must wait. */
  readonly withheld: readonly Attempt[];
  /** Whether another session works on what tasks of the run wait for. */
  readonly isAwaiting: boolean;
}

type Waiting = Pick<Handover, "command" | "isAwaited">;
type Why = "slot" | "task" | "limit" | "time-limit";

/**
 * The command to run now, if there is one. It shows the brief of a part that the agent does itself, or waits for a check, a slot, somebody
 * else's task, the API or a time limit.
 */
export function waitFor(situation: Situation, rest: Rest): Waiting {
  const { run } = rest;
  const own = openAttempts(run).find(({ isOwnWork }) => isOwnWork);
  if (own)
    return { command: { line: `cat ${quoteForShell(`${situation.briefs}/${own.number}.md`)}`, why: "own-work" } };
  if (isFinished(run)) return {};
  if (situation.checkingCount > 0) return checkInBackground(situation);
  const why = whyIdle(situation, rest);
  if (parentOf(run) !== undefined) return why === "limit" ? waitBelow(situation) : {};
  if (whyNothingStarts(situation) !== undefined && run.kind === "tasks") return {};
  if (why !== undefined) return waitInBackground(situation, why);
  const hasTimeLimit =
    run.kind === "tasks"
      ? runsBelowWithTimeLimit(situation).length > 0
      : run.work.strategy.timeoutSeconds !== undefined;
  return hasTimeLimit ? waitInBackground(situation, "time-limit") : {};
}

/** What an idle run waits for; undefined if an agent is at work, or if there is nothing to wait for. */
function whyIdle(
  situation: Situation,
  { run, choice, withheld, isAwaiting }: Rest,
): Exclude<Why, "time-limit"> | undefined {
  const { limit } = situation;
  const isShort = choice.isShortOfSlots || withheld.length > 0;
  const unclaimed = findUnclaimed(situation).map(({ attempt }) => attempt);
  const notAtWork = new Set([...withheld, ...unclaimed].map(({ number }) => number));
  const isIdle = openAttempts(run).every(({ number }) => notAtWork.has(number));
  if (!isIdle || !(isShort || isAwaiting)) return undefined;
  return limit.limit === 0 ? "limit" : isShort ? "slot" : "task";
}

/** Why a run starts nothing, if a person halted it or a quota of the model is used up. */
export function whyNothingStarts({ run, cli, limit }: Situation): string | undefined {
  if (run.state.kind === "stopping") return STOPPING;
  if (run.state.kind === "paused") return tellPaused(`${cli} resume --run ${run.id}`);
  return run.kind === "tasks" && limit.cause === "quota" ? tellLowered(limit) : undefined;
}

/** Why an idle run starts nothing now: the above, or a step that has used up its rounds. */
export function whyIdleStartsNothing(situation: Situation, run: Run): string | undefined {
  const isCutShort = situation.isLastRound && openAttempts(run).length === 0;
  return whyNothingStarts(situation) ?? (isCutShort ? MOST_CHANGES_MADE : undefined);
}

/** The command that wakes the main conversation when there is something to do, or a note that it is already running. */
function waitInBackground({ cli, run, isWaitedFor }: Situation, why: Why): Waiting {
  return isWaitedFor ? { isAwaited: true } : { command: { line: `${cli} wait --run ${run.id}`, why } };
}

/** The command that checks finished work, unless it is already running. Its end wakes the main conversation. */
function checkInBackground({ cli, run, check }: Situation): Waiting {
  return check.isRunning ? { isAwaited: true } : { command: { line: `${cli} check --run ${run.id}`, why: "check" } };
}

/** How long a composite agent waits at once, in seconds: the client ends a command after 120 unless it is told otherwise. */
const WAIT_BELOW_S = 100;

/** The command by which a composite agent, which nothing would wake, waits in the foreground. */
function waitBelow({ cli, run }: Situation): Waiting {
  return { command: { line: `${cli} wait --run ${run.id} --timeout ${WAIT_BELOW_S}`, why: "limit" } };
}
