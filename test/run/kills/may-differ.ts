/** All that may be different after a step was killed, each with its reason. */
export const MAY_DIFFER = {
  /** Of a run and its attempts. */
  fields: {
    handovers:
      "what the killed step was about to hand over, nobody has got: it is handed over again, and that is counted",
  },
  /** Of what a run has told the user, by kind. */
  warnings: {
    "closed-again":
      "the killed step has closed a task again that git had taken back, and not yet told it; the tracker is right",
  },
  /** Of the log, by docs/state.md: of a step that was killed, a line may be missing or stand twice. */
  events: "as many lines of a type as the step itself writes may be missing, and as many may be there once more",
} as const;

type Counts = Readonly<Record<string, number>>;

/** Types of which the log has more or fewer lines than a killed step explains. */
export function unexplainedEvents(undisturbed: Counts, killed: Counts, ofStep: Counts): readonly string[] {
  return [...new Set([...Object.keys(undisturbed), ...Object.keys(killed)])].flatMap((type) => {
    const [expected, found, atMost] = [undisturbed[type] ?? 0, killed[type] ?? 0, ofStep[type] ?? 0];
    return Math.abs(found - expected) > atMost ? [`${type}: ${expected} became ${found}`] : [];
  });
}
