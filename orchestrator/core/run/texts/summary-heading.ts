/** How the summary of a run begins, by which a hook knows that it was told. */
export function summaryHeading(run: string): string {
  return `Skyfom run ${run} is finished:`;
}

/** What a model is told for a summary that it has. */
export function tellSummaryGiven(run: string): string {
  return `Skyfom: run ${run} is over; its summary was given. There is nothing to do.`;
}
