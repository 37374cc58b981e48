import schema from "../../schemas/traces.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** Whether these are the traces of an agent as they are kept. */
export const isTraces = compileValidator<{
  readonly mayHaveChanged: boolean;
  readonly files: readonly string[];
  readonly commits: readonly string[];
  readonly commands: readonly string[];
  readonly lastMessage?: string;
}>(schema, { errors: "none" });
