import { dueOf, type Judged, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";

/** How often one attempt's call is handed over. Without a limit, a call that is never made as it is would be repeated forever. */
const MOST_HANDOVERS = 3;

const TOO_OFTEN = `its call was handed over ${MOST_HANDOVERS} times and never made exactly as given`;

/** Why a call is not handed over whose brief another home wrote, as in a state from an archive: the call tells the agent to read it. */
const FOREIGN = "its brief was not written from this home folder, or was changed since";

/** Ends the attempts whose calls were handed over often enough, and those whose briefs no agent may be given. */
export function giveUpCalls({ judged }: Situation): Stage {
  const changes = dueOf(judged).flatMap((one): Change[] => {
    const why = whyGivenUp(one);
    const { run, attempt: number } = one.reference;
    return why === undefined ? [] : [{ kind: "give-up-call", run, number, why }];
  });
  return { changes, warnings: [] };
}

function whyGivenUp(one: Judged): string | undefined {
  if (one.known.briefFlaw === "foreign") return FOREIGN;
  return unusedHandovers(one) >= MOST_HANDOVERS ? TOO_OFTEN : undefined;
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
