import { tellCallGivenUp, type WhyGivenUp } from "../../../texts/reasons/tell-stop.ts";
import { dueOf, type Judged, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";

/** How often one attempt's call is handed over. Without a limit, a call that is never made as it is would be repeated forever. */
const MOST_HANDOVERS = 3;

/** Ends the attempts whose calls were handed over often enough, and those whose briefs no agent may be given. */
export function giveUpCalls({ judged }: Situation): Stage {
  const changes = dueOf(judged).flatMap((one): Change[] => {
    const why = whyGivenUp(one);
    const { run, attempt: number } = one.reference;
    return why === undefined ? [] : [{ kind: "give-up-call", run, number, why: tellCallGivenUp(why) }];
  });
  return { changes, warnings: [] };
}

function whyGivenUp(one: Judged): WhyGivenUp | undefined {
  if (one.known.briefFlaw === "foreign") return { kind: "foreign-brief" }; // as in a state from an archive
  return unusedHandovers(one) >= MOST_HANDOVERS ? { kind: "unused", handovers: MOST_HANDOVERS } : undefined;
}

/**
 * How often a call was handed over since it was last made. A call that was refused because no slot was free counts as made; one that the
 * client itself refuses does not.
 */
export function unusedHandovers({ attempt, known }: Judged): number {
  const { handedOverAt, handovers = 0 } = attempt;
  const wasMade = known.returnedAt !== undefined && known.returnedAt >= handedOverAt;
  return wasMade && known.agent?.status !== "refused" ? 0 : handovers;
}
