import { quoteForShell } from "../../quote-for-shell.ts";
import { type Reference, renderReference } from "../../reference/reference.ts";

/** The prompt of a call as it is handed over: the hook puts the brief in its place. If it does not, the agent reads the brief's file. */
export function promptOfCall(reference: Reference, briefPath: string): string {
  return `@skyfom ${renderReference(reference)} else: cat ${quoteForShell(briefPath)}`;
}
