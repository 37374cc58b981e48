import { isComposition } from "../../validators/is-composition.ts";
import type { CompositionFinding } from "../finding.ts";
import { checkMeaning } from "./check-meaning.ts";
import { renderFinding } from "./composition-error.ts";
import { describeShapeError } from "./describe-shape-error.ts";

/** The result of checking a composition, with all problems at once. */
export interface Validation {
  /** Whether it can be run; warnings do not prevent it. */
  valid: boolean;
  /** Each error on one line: JSON pointer, finding, fix. */
  errors: string[];
  /** The errors as data. */
  findings: CompositionFinding[];
  /** What works but is probably a mistake, as data. */
  warnings: CompositionFinding[];
}

/** Checks a composition by the schema and by its meaning; the input may be anything that `JSON.parse` can give. */
export function validateSkillComposition(composition: unknown): Validation {
  const { errors, warnings } = checkMeaning(composition);
  const findings = [...checkShape(composition), ...errors];
  return { valid: findings.length === 0, errors: findings.map(renderFinding), findings, warnings: [...warnings] };
}

/** Everything in a composition that violates the JSON Schema. */
function checkShape(composition: unknown): CompositionFinding[] {
  return isComposition(composition) ? [] : (isComposition.errors ?? []).flatMap(describeShapeError);
}
