/** The first words of a run's summary, by which a hook recognises it. */
export function summaryHeading(run: string): string {
  return `Skyfom run ${run} is finished:`;
}

/** Replaces a summary that the model has already been given. */
export function tellSummaryGiven(run: string): string {
  return `Skyfom: run ${run} is over; its summary was given. There is nothing to do.`;
}
