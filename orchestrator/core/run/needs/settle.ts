import { quoteArgument, quoteForShell } from "../../quote-for-shell.ts";
import { slashCommand } from "../../slash-command.ts";
import { EFFECTS, type Settling } from "../../texts/reasons/tell-left.ts";
import type { Need } from "./need.ts";

/** The kinds of decisions that an attempt may leave about its task. */
export type NeedOfTask = Exclude<Need["kind"], "claimed" | "paused" | "left-open">;

/**
 * The commands that settle what is open about a task, by what that is.
 *
 * @param isHeld whether the run still has it claimed, so that there is something to release.
 * @param prefix of our commands in Claude Code, see `slashCommand`.
 */
export function settlingsOfTask(kind: NeedOfTask, taskId: string, isHeld: boolean, prefix: string): Settling[] {
  const id = quoteArgument(taskId);
  const note = (effect: string) => ({ command: `skyfom task note ${id} "…"`, effect });
  const start = (effect: string) => ({
    command: `${slashCommand("skyfom-pm", prefix)} ${quoteForShell(taskId)}`,
    effect,
  });
  switch (kind) {
    case "question":
      return [note(EFFECTS.answer)];
    case "in-doubt":
      return [
        { command: `skyfom task close ${id}`, effect: EFFECTS.accept },
        isHeld ? { command: `skyfom task release ${id}`, effect: EFFECTS.again } : start(EFFECTS.again),
      ];
    case "failed":
      return [start(EFFECTS.retry), note(EFFECTS.advise)];
    default:
      return kind satisfies never;
  }
}

/**
 * The command that settles a claim of a run that is over or unknown.
 *
 * @param holder the name under which the task is claimed.
 */
export function settlingOfClaim(taskId: string, holder: string): Settling {
  return {
    command: `skyfom task release --actor ${quoteForShell(holder)} ${quoteArgument(taskId)}`,
    effect: EFFECTS.release,
  };
}

/** The commands that settle what is open about a run. */
export function settlingsOfRun(kind: "paused" | "left-open", run: string, prefix: string): Settling[] {
  const stop = { command: `skyfom stop --run ${run}`, effect: EFFECTS.end };
  return kind === "paused"
    ? [{ command: `skyfom resume --run ${run}`, effect: EFFECTS.resume }, stop]
    : [{ command: slashCommand("skyfom-pm", prefix), effect: EFFECTS.proceed }, stop];
}
