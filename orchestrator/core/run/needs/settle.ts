import { quoteArgument, quoteForShell } from "../../quote-for-shell.ts";
import { slashCommand } from "../../slash-command.ts";
import type { Need, Settling } from "./need.ts";

/** The kinds of decisions that a task may need. */
export type NeedOfTask = Exclude<Need["kind"], "paused" | "left-open">;

/**
 * The commands that settle what is open about a task, by what that is.
 *
 * @param holder the name under which it is claimed.
 * @param prefix of our commands in Claude Code, see `slashCommand`.
 */
export function settlingsOfTask(kind: NeedOfTask, taskId: string, holder: string, prefix: string): Settling[] {
  const id = quoteArgument(taskId);
  const note = (effect: string) => ({ command: `skyfom task note ${id} "…"`, effect });
  const retry = (effect: string) => ({
    command: `${slashCommand("skyfom-pm", prefix)} ${quoteForShell(taskId)}`,
    effect,
  });
  const close = (effect: string) => ({ command: `skyfom task close ${id}`, effect });
  switch (kind) {
    case "question":
      return [note("answers it for the next run")];
    case "in-doubt":
      return [close("accepts the work"), { command: `skyfom task release ${id}`, effect: "has it done again" }];
    case "failed":
      return [retry("tries it again"), note("tells the next agent more")];
    case "claimed":
      return [
        {
          command: `skyfom task release --actor ${quoteForShell(holder)} ${id}`,
          effect: "releases it, if that run is over",
        },
      ];
    default:
      return kind satisfies never;
  }
}

/** The commands that settle what is open about a run. */
export function settlingsOfRun(kind: "paused" | "left-open", run: string, prefix: string): Settling[] {
  const stop = { command: `skyfom stop --run ${run}`, effect: "ends it" };
  return kind === "paused"
    ? [{ command: `skyfom resume --run ${run}`, effect: "resumes it" }, stop]
    : [{ command: slashCommand("skyfom-pm", prefix), effect: "continues it in a new session" }, stop];
}
