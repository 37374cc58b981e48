/** Why there is no need to wait for a run any longer. */
export type WhyWaitOver =
  | { readonly kind: "over" | "halted" | "nothing-left" }
  /** So many agents have exceeded a time limit, or so much can start. */
  | { readonly kind: "late" | "can-start"; readonly count: number };

/** The same as a sentence, for the model that has waited. */
export function tellWaitOver(run: string, why: WhyWaitOver): string {
  switch (why.kind) {
    case "over":
      return `Run ${run} is over.`;
    case "halted":
      return `Run ${run} is halted.`;
    case "late":
      return `In run ${run}, ${why.count === 1 ? "1 agent has" : `${why.count} agents have`} exceeded the time limit.`;
    case "can-start":
      return `Run ${run} can continue: ${why.count} can start.`;
    case "nothing-left":
      return `Run ${run} has nothing left to wait for.`;
    default:
      return why satisfies never;
  }
}
