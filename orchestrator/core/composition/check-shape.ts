import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "../../skill-composition-schema.json" with { type: "json" };
import { describeShapeError } from "./describe-shape-error.ts";
import type { CompositionFinding } from "./finding.ts";

let compiled: ValidateFunction | undefined;

/** What in a composition goes against the JSON Schema, all of it. */
export function checkShape(composition: unknown): CompositionFinding[] {
  // Compiled when it is first needed: every start of the command line would pay for it otherwise.
  compiled ??= new Ajv2020({ allErrors: true, verbose: true }).compile(schema);
  compiled(composition);
  return (compiled.errors ?? []).flatMap(describeShapeError);
}
