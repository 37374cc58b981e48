import schema from "../../schemas/token-counts.schema.json" with { type: "json" };
import type { TokenCounts } from "../cost/token-counts.ts";
import { compileValidator } from "./compile-validator.ts";

/** Whether this is what a run keeps of the tokens of its agents. */
export const isTokenCounts = compileValidator<TokenCounts>(schema, { errors: "none" });
