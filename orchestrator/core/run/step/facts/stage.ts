import type { Warning } from "../../../texts/handover/warning.ts";
import type { Change } from "./step-plan.ts";

/** The changes and warnings of one stage of a step. The first stage with changes is carried out; then the step plans again. */
export interface Stage {
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}
