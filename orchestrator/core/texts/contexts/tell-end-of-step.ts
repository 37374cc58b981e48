/** How a step ended for the hook that waited for it. */
export type EndOfStep =
  | { readonly kind: "ended"; readonly status: number | null; readonly stdout: string; readonly stderr: string }
  | { readonly kind: "not started"; readonly message: string }
  /** It goes on, because a change of tasks must not be interrupted. */
  | { readonly kind: "late" };

/**
 * What the hook tells the model of a step that it waited for in vain.
 *
 * @param isOutOfTime whether the step was to begin nothing more, so that a failure may be due to that alone.
 */
export function tellEndOfStep(end: EndOfStep, run: string, cli: string, isOutOfTime: boolean): string {
  if (end.kind === "late" || isOutOfTime) return tellSlowStep(run, cli);
  return tellFailedStep(run, cli, end.kind === "ended" ? end.stderr.trim() : end.message);
}

/** What the model is told when a step failed: the reason, and the command that repeats it. */
export function tellFailedStep(run: string, cli: string, why: string): string {
  return `Skyfom: the next step of run ${run} failed:\n${why}\n\nRun this now:\n\n\`\`\`sh\n${cli} next --run ${run}\n\`\`\``;
}

/** What the model is told of a step that takes longer than a hook may wait. */
function tellSlowStep(run: string, cli: string): string {
  return [
    `Skyfom: the next step of run ${run} takes longer than a hook may wait, since its tracker is slow; what is done of it is kept. In the background, run this now:`,
    `\`\`\`sh\n${cli} next --run ${run} --in-background\n\`\`\``,
    "Then end your turn: when that command ends, what is due next is handed to you.",
  ].join("\n\n");
}

/** Replaces a summary that the model has already been given. */
export function tellSummaryGiven(run: string): string {
  return `Skyfom: run ${run} is over; its summary was given. There is nothing to do.`;
}
