import { type MissedBase, tellMissedBase } from "../reasons/tell-missed-base.ts";
import { type TracesToTell, tellTraces } from "./tell-traces.ts";

/** Why an attempt has failed, by the end of its agent or by its report. */
export type WhyFailed =
  /** The ledger no longer has its agent. */
  | { readonly kind: "unknown" }
  /** Its agent was stopped; `traces` if it is known to have left something behind. */
  | { readonly kind: "stopped"; readonly traces?: TracesToTell }
  /** Its agent failed, in the client's words. */
  | { readonly kind: "failed"; readonly reason?: string }
  | { readonly kind: "missed-base"; readonly missed: MissedBase }
  | { readonly kind: "no-report"; readonly flaw: string }
  | { readonly kind: "reported"; readonly status: "partial" | "failed"; readonly summary: string };

/** The same as a clause. */
export function tellFailed(why: WhyFailed): string {
  switch (why.kind) {
    case "unknown":
      return "the ledger no longer has its agent";
    case "stopped":
      return ["its agent was stopped", ...(why.traces === undefined ? [] : [tellTraces(why.traces)])].join("; ");
    case "failed":
      return why.reason ?? "its agent failed";
    case "missed-base":
      return tellMissedBase(why.missed, "its");
    case "no-report":
      return `its agent ended without a valid report: ${why.flaw}`;
    case "reported":
      return `its agent reported ${why.status}: ${why.summary}`;
    default:
      return why satisfies never;
  }
}

/** How the attempt of a lost agent ended. */
export function tellLost(traces: TracesToTell): string {
  return `its client process ended before the agent did; ${tellTraces(traces)}`;
}

/** Work in doubt that the user's setting accepts. */
export function tellAccepted(said: string): string {
  return `Accepted unseen: ${said}`;
}

/** Why a composite is not done whose agent says that it is. */
export function tellMissingMembers(run: string, missing: readonly string[]): string {
  const are = missing.length === 1 ? "this is not" : "these are not";
  return `its agent reported done, but in its run ${run} ${are}: ${missing.join(", ")}`;
}
