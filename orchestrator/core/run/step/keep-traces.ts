import { parseReference } from "../reference.ts";
import type { Situation } from "./assess.ts";
import type { Stage } from "./stage.ts";
import type { Change } from "./step-plan.ts";

/** Keeps what lost and stopped agents left behind, as it was found at the first look: what is changed later is not theirs. */
export function keepTraces({ attempts }: Situation): Stage {
  const changes = [...attempts].flatMap(([name, { traces, areTracesNew }]): Change[] => {
    const reference = parseReference(name);
    if (!reference || !traces || !areTracesNew) return [];
    return [{ kind: "note-traces", run: reference.run, number: reference.attempt, traces }];
  });
  return { changes, warnings: [] };
}
