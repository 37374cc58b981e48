import type { Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";
import { wasTried } from "../facts/tried.ts";
import type { Choice } from "./choose-work.ts";

/** Releases the claims of tasks that are not tried again. */
export function giveUp(situation: Situation, { givenUp }: Choice): Stage {
  const { run } = situation;
  const wanted = givenUp.map(({ taskId, reason }): Change => {
    return { kind: "give-back", run: run.id, taskId, reason, note: `Not done in run ${run.id}: ${reason}` };
  });
  return { changes: wanted.filter((change) => !wasTried(situation, change)), warnings: [] };
}
