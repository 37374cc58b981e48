import { isComposition } from "../../validators/is-composition.ts";
import type { CompositionFinding } from "../finding.ts";
import { describeShapeError } from "./describe-shape-error.ts";

/** Everything in a composition that violates the JSON Schema. */
export function checkShape(composition: unknown): CompositionFinding[] {
  return isComposition(composition) ? [] : (isComposition.errors ?? []).flatMap(describeShapeError);
}
