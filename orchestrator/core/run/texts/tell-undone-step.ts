/** What the model is told when a step failed: the reason, and the command that repeats it. */
export function tellFailedStep(run: string, cli: string, why: string): string {
  return `Skyfom: the next step of run ${run} failed:\n${why}\n\nRun this now:\n\n\`\`\`sh\n${cli} next --run ${run}\n\`\`\``;
}

/** What the model is told of a step that takes longer than a hook may wait. */
export function tellSlowStep(run: string, cli: string): string {
  return [
    `Skyfom: the next step of run ${run} takes longer than a hook may wait, since its tracker is slow; what is done of it is kept. In the background, run this now:`,
    `\`\`\`sh\n${cli} next --run ${run} --in-background\n\`\`\``,
    "Then end your turn: when that command ends, what is due next is handed to you.",
  ].join("\n\n");
}
