import schema from "../../schemas/last-words.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** Whether these are an agent's last words as they are kept. */
export const isLastWords = compileValidator<{
  readonly at: string;
  readonly agent: string;
  readonly lastMessage: string;
  readonly transcript?: string;
}>(schema, { errors: "none" });
