import { isComposition } from "../../validators/is-composition.ts";
import type { CompositionFinding } from "../finding.ts";
import { describeShapeError } from "./describe-shape-error.ts";

/** What in a composition goes against the JSON Schema, all of it. */
export function checkShape(composition: unknown): CompositionFinding[] {
  return isComposition(composition) ? [] : (isComposition.errors ?? []).flatMap(describeShapeError);
}
