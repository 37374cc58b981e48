import { dueOf, type Judged, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";

/** How often the call of one attempt is handed over: a call that is not made as it is would else be handed over without end. */
const MOST_HANDOVERS = 3;

const TOO_OFTEN = `its call was handed over ${MOST_HANDOVERS} times and never made exactly as given`;

/** As in a state that came with an archive: the call would tell an agent to read that brief, should no hook replace it. */
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
  if (one.known.isBriefForeign) return FOREIGN;
  return unusedHandovers(one) >= MOST_HANDOVERS ? TOO_OFTEN : undefined;
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
