/** What a run has left to a person: a claim on a task, or itself. */
type WhyLeft =
  /** Everything that the task needs is done, but the run could not close it. */
  | { readonly kind: "not-closed" }
  /** A run that is over has the task claimed, or one that nobody knows here. */
  | { readonly kind: "claimed" | "claimed-by-unknown"; readonly run: string }
  /** Its client has ended, or a person has paused it. */
  | { readonly kind: "left-open" | "paused" };

/** The same as a clause. */
export function tellLeft(why: WhyLeft): string {
  switch (why.kind) {
    case "not-closed":
      return "everything it needs is done, but it could not be closed";
    case "claimed":
      return `run ${why.run}, which is over, still has it claimed`;
    case "claimed-by-unknown":
      return `run ${why.run} claimed it, but is unknown here: its file is gone, or it belongs to another checkout`;
    case "left-open":
      return "its client has ended; its next step continues what it had begun";
    case "paused":
      return "nothing new starts until it is resumed";
    default:
      return why satisfies never;
  }
}

/** A command that settles something for the user. */
export interface Settling {
  readonly command: string;
  /** What it does, as the rest of a sentence that begins with the command. */
  readonly effect: string;
}

/** What such commands do. */
export const EFFECTS = {
  answer: "answers it for the next run",
  accept: "accepts the work",
  again: "has it done again",
  retry: "tries it again",
  advise: "tells the next agent more",
  show: "shows what it has changed",
  close: "closes it",
  release: "releases it, if that run is over",
  resume: "resumes it",
  proceed: "continues it in a new session",
  end: "ends it",
} as const;
