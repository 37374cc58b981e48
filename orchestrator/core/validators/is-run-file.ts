import schema from "../../schemas/run.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** What `run.json` must hold for code to rely on it, but for what its schema cannot say: see `checkRun`. */
export const isRunFile = compileValidator<{
  readonly id: string;
  readonly attempts: readonly { readonly number: number }[];
}>(schema);
