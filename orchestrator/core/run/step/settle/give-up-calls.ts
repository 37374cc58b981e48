import { dueOf, type Judged, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";

/** How often the call of one attempt is handed over: a call that is not made as it is would else be handed over without end. */
const MOST_HANDOVERS = 3;

const WHY = `its call was handed over ${MOST_HANDOVERS} times and never made exactly as given`;

/** Ends the attempts whose calls were handed over often enough. */
export function giveUpCalls({ judged }: Situation): Stage {
  const changes = dueOf(judged)
    .filter((one) => unusedHandovers(one) >= MOST_HANDOVERS)
    .map(({ reference: { run, attempt: number } }): Change => ({ kind: "give-up-call", run, number, why: WHY }));
  return { changes, warnings: [] };
}

/**
 * How often a call was handed over since it was last made. One that was refused for want of a slot was made as it is; one that the
 * client itself refuses is made in vain, as often as it is handed over.
 */
export function unusedHandovers({ attempt, known }: Judged): number {
  const { handedOverAt, handovers = 0 } = attempt;
  const wasMade = known.returnedAt !== undefined && known.returnedAt >= handedOverAt;
  return wasMade && known.agent?.status !== "refused" ? 0 : handovers;
}
