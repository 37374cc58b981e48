import type { Problem } from "../../problem.ts";
import { excerpt } from "./parse-bd-output.ts";

/** How a call of `bd` can fail without it having said no to what was asked. */
export type BdFailure =
  | { readonly kind: "not started"; readonly message: string }
  | { readonly kind: "timed out"; readonly seconds: number }
  | { readonly kind: "died"; readonly signal: string; readonly stderr: string }
  | { readonly kind: "garbled"; readonly what: string }
  | { readonly kind: "nothing"; readonly stderr: string }
  | { readonly kind: "said"; readonly message: string };

interface Cause {
  readonly pattern: RegExp;
  readonly fix: string;
  /** Whether the same call may well succeed a moment later. */
  readonly isPassing?: true;
}

const CAUSES: readonly Cause[] = [
  {
    pattern:
      /database is locked|is locked|lock(?:ed)? by another|one writer at a time|could not (?:acquire|obtain) .*lock|lock timeout/i,
    fix: "Another bd works on this database. Try again when it has ended: an editor's plugin, a daemon, another terminal.",
    isPassing: true,
  },
  {
    pattern:
      /schema (?:version|skew)|newer (?:schema|version)|migrations? .*(?:unknown|ahead|newer)|created by a newer/i,
    fix: "A newer bd wrote this database. Install that version, or name it: SKYFOM_BD=/path/to/bd.",
  },
  {
    pattern: /no beads database|no \.beads|database not found|not initialized/i,
    fix: "Make the database again from its export: bd init --from-jsonl. Or use the export alone: SKYFOM_TASKS=jsonl.",
  },
  {
    pattern: /out of sync|stale/i,
    fix: "Run bd sync, or bd import -i .beads/issues.jsonl, so that database and export agree.",
  },
];

/** Whether bd said no to the question itself, as to a claim of a claimed task; then its own words are the answer. */
export function isRefusal(message: string): boolean {
  return REFUSAL.test(message) && !CAUSES.some(({ pattern }) => pattern.test(message));
}

const REFUSAL =
  /already claimed|not claimable|cannot (?:close|update|claim)|blocked by|open child|not found|no issues? (?:found|match)|cycle|itself|can only block|already exists|invalid/i;

/** Whether the same call may succeed a moment later. */
export function isPassing(failure: BdFailure): boolean {
  return failure.kind === "said" && CAUSES.some(({ pattern, isPassing }) => isPassing && pattern.test(failure.message));
}

/** The failure of one call, `bd ready` for instance, for people. */
export function explainBdFailure(call: string, root: string, failure: BdFailure): Problem {
  const byHand = `Run it by hand in ${root} to see more: ${call}.`;
  switch (failure.kind) {
    case "not started":
      return {
        where: call,
        what: `bd could not be started: ${failure.message}`,
        fix: "Install bd, or name it: SKYFOM_BD=/path/to/bd.",
      };
    case "timed out":
      return { where: call, what: `bd gave no answer within ${failure.seconds} s and was ended`, fix: byHand };
    case "died":
      return { where: call, what: `bd was ended by ${failure.signal}${after(failure.stderr)}`, fix: byHand };
    case "garbled":
      return { where: call, what: `bd answered with something that is no whole JSON: ${failure.what}`, fix: byHand };
    case "nothing":
      return { where: call, what: `bd printed nothing, as if all were well${after(failure.stderr)}`, fix: byHand };
    case "said": {
      const cause = CAUSES.find(({ pattern }) => pattern.test(failure.message));
      return { where: call, what: `bd says: ${excerpt(failure.message)}`, fix: cause?.fix ?? byHand };
    }
    default:
      return failure satisfies never;
  }
}

function after(stderr: string): string {
  return stderr.trim() === "" ? "" : `, after: ${excerpt(stderr)}`;
}
