import type { Problem } from "../../problem.ts";
import type { BdVersion } from "./bd-version.ts";
import { excerptOfOutput } from "./parse-bd-output.ts";

/** How a call of `bd` can fail without it having said no to what was asked. */
export type BdFailure =
  | { readonly kind: "not started"; readonly message: string }
  | { readonly kind: "timed out"; readonly seconds: number }
  | { readonly kind: "died"; readonly signal: string; readonly stderr: string }
  | { readonly kind: "given up"; readonly why: string; readonly fix?: string }
  | { readonly kind: "out of time" }
  | { readonly kind: "garbled"; readonly what: string }
  | { readonly kind: "nothing"; readonly stderr: string }
  | { readonly kind: "said"; readonly message: string };

/** Which call of which `bd` failed. */
interface FailedCall {
  /** `bd ready`, for instance. */
  readonly call: string;
  /** The checkout that it ran in. */
  readonly root: string;
  readonly line?: BdVersion["line"];
}

interface Cause {
  readonly name:
    | "size"
    | "gate"
    | "full"
    | "closed off"
    | "damaged"
    | "locked"
    | "schema"
    | "server"
    | "absent"
    | "prefix"
    | "export"
    | "out of sync"
    | "flag";
  readonly pattern: RegExp;
}

/** What bd says of itself comes first, or last; it may repeat much of what others wrote. */
const LONGEST = 10_000;
const ENDING = 100;

/** The first that applies. */
const CAUSES: readonly Cause[] = [
  { name: "size", pattern: / is too large for column '\w+'\s*$/ },
  { name: "gate", pattern: /SQL logic error: malformed JSON/i },
  { name: "full", pattern: /no space left on device|disk is full|disk quota exceeded|disk I\/O error/i },
  {
    name: "closed off",
    pattern: /: permission denied|readonly database|read-only file system|unable to open database file/i,
  },
  {
    name: "damaged",
    pattern:
      /disk image is malformed|file is not a database|failed to load database|corrupt(?:ed)? (?:database|table|manifest)/i,
  },
  {
    name: "locked",
    pattern:
      /database is locked|is locked|lock(?:ed)? by another|one writer at a time|could not (?:acquire|obtain) .*lock|lock timeout/i,
  },
  {
    name: "schema",
    pattern:
      /schema (?:version|skew)|newer (?:schema|version)|migrations? .*(?:unknown|ahead|newer)|created by a newer/i,
  },
  { name: "server", pattern: /dolt server unreachable|connection refused|(?:invalid|bad) connection/i },
  { name: "absent", pattern: /no beads database|no \.beads|database not found|not initialized/i },
  { name: "prefix", pattern: /prefix mismatch/i },
  {
    name: "export",
    pattern:
      /auto-import (?:failed|skipped)|conflict (?:detected|markers)|error parsing line|parse error at line|import failed/i,
  },
  { name: "out of sync", pattern: /out of sync with JSONL|stale database/i },
  { name: "flag", pattern: /unknown (?:flag|shorthand flag|command)/i },
];

/** What a failure is known to come from; undefined if its words say nothing known. */
export function causeOf(failure: BdFailure): Cause["name"] | undefined {
  return failure.kind === "said" ? causeOfWords(failure.message) : undefined;
}

function causeOfWords(message: string): Cause["name"] | undefined {
  const own = message.length <= LONGEST ? message : `${message.slice(0, LONGEST - ENDING)}\n${message.slice(-ENDING)}`;
  return CAUSES.find(({ pattern }) => pattern.test(own))?.name;
}

/** Whether bd said no to the question itself, as to a claim of a claimed task; then its own words are the answer. */
export function isRefusal(message: string): boolean {
  return REFUSAL.test(message) && causeOfWords(message) === undefined;
}

const REFUSAL =
  /already claimed|not claimable|cannot (?:close|update|claim|modify)|blocked by|open child|not found|no issues? (?:found|match)|ambiguous ID|cycle|itself|can only block|already exists|\binvalid\b|constraint failed/i;

/** Why a program does not start whose file somebody is writing at that moment. */
const BEING_REPLACED = /\bETXTBSY\b/;

/** Why it does not start where it is not there. */
const NOT_FOUND = /\bENOENT\b/;

/** Why it does not start with more text than the operating system hands over. */
const TOO_LONG = /\bE2BIG\b|ENAMETOOLONG/;

/** Whether the same call may succeed a moment later. */
export function isPassing(failure: BdFailure): boolean {
  return causeOf(failure) === "locked" || (failure.kind === "not started" && BEING_REPLACED.test(failure.message));
}

/** The failure of one call, for people. */
export function explainBdFailure(failed: FailedCall, failure: BdFailure): Problem {
  const { call, root } = failed;
  const byHand = `Run it by hand in ${root} to see more: ${call}.`;
  const unsure = call === "bd create" ? "It may have been made: `skyfom task list` shows whether it was." : byHand;
  switch (failure.kind) {
    case "not started":
      return {
        where: call,
        what: `bd ${NOT_FOUND.test(failure.message) ? "was not found" : "could not be started"}: ${failure.message}`,
        fix: fixOfStart(failure.message),
      };
    case "timed out":
      return { where: call, what: `bd did not answer within ${failure.seconds} s and was stopped`, fix: unsure };
    case "died":
      return { where: call, what: `bd was ended by ${failure.signal}${after(failure.stderr)}`, fix: unsure };
    case "given up":
      return { where: call, what: failure.why, fix: failure.fix ?? "Try again when it has ended, or stop it." };
    case "out of time":
      return {
        where: call,
        what: "the step takes longer than a hook can wait",
        fix: "What is done is saved. Take the step outside the hook: `skyfom next`.",
      };
    case "garbled":
      return { where: call, what: `the answer of bd is not complete JSON: ${failure.what}`, fix: unsure };
    case "nothing":
      return { where: call, what: `bd printed nothing and reported success${after(failure.stderr)}`, fix: unsure };
    case "said":
      return {
        where: call,
        what: `bd says: ${excerptOfOutput(tellingPart(failure.message))}`,
        fix: fixOf(failed, failure) ?? byHand,
      };
    default:
      return failure satisfies never;
  }
}

function fixOfStart(message: string): string {
  if (TOO_LONG.test(message)) return "One of its texts is too long to be handed to a program: shorten it.";
  if (BEING_REPLACED.test(message)) return "It is being replaced. Try again when it is there.";
  return "Install bd, or name it: SKYFOM_BD=/path/to/bd.";
}

/** What bd says without the warnings before it; of a crash, with the calls that led to it, only the line with the cause. */
export function tellingPart(message: string): string {
  if (!message.startsWith("panic: ")) return withoutWarnings(message);
  const telling = (line: string) => CAUSES.some(({ pattern }) => pattern.test(line));
  return message.slice(0, LONGEST).split("\n").find(telling) ?? message;
}

/** A warning that names a known cause is worth more than the error that comes of it. */
function withoutWarnings(message: string): string {
  const at = message.search(/^(?:Error|fatal)\b/m);
  return at > 0 && causeOfWords(message.slice(0, at)) === undefined ? message.slice(at) : message;
}

/** bd takes in no task of a type or a status of which it has not been told. */
function fixOfUnknown(failure: BdFailure): string | undefined {
  const message = failure.kind === "said" ? failure.message.slice(0, LONGEST) : "";
  const [, what, name] = /invalid (issue type|status): ([\w-]+)/.exec(message) ?? [];
  if (name === undefined) return undefined;
  const key = what === "status" ? "status.custom" : "types.custom";
  return `Let bd know of it, beside what \`bd config get ${key}\` shows: bd config set ${key} "${name}".`;
}

function fixOf({ line }: FailedCall, failure: BdFailure): string | undefined {
  const cause = causeOf(failure);
  switch (cause) {
    case "size":
      return "bd stores at most 65,535 bytes of one text: shorten it.";
    case "gate":
      return "A dependency of the type waits-for has no metadata, which bd 0.49 needs: `grep waits-for .beads/issues.jsonl` shows it. Remove it: bd dep remove ID ON.";
    case "full":
      return "Free space on the disk that holds .beads, then try again.";
    case "closed off":
      return "Make .beads and everything in it writable for you: bd writes also where it is only asked.";
    case "damaged":
      return line === "sqlite"
        ? "Copy .beads, then move .beads/beads.db* away: bd builds a new database from .beads/issues.jsonl, its last export."
        : "Copy .beads, then move .beads/embeddeddolt away and run `bd bootstrap`: it makes a new database from git or the last export.";
    case "locked":
      return "Another bd (an editor plugin, a daemon, another terminal) uses this database. Try again when it has ended.";
    case "schema":
      return "A newer bd wrote this database. Install that version, or name it: SKYFOM_BD=/path/to/bd.";
    case "server":
      return "Its Dolt server is not running. Start it, with `bd dolt start` in versions that have it.";
    case "absent":
      return line === "sqlite"
        ? "Recreate the database from .beads/issues.jsonl: bd init."
        : "Recreate the database from git: bd bootstrap.";
    case "prefix":
      return "Some ids in .beads/issues.jsonl begin with another prefix: bd import --rename-on-import -i .beads/issues.jsonl renames them.";
    case "export":
      return fixOfUnknown(failure) ?? "Fix .beads/issues.jsonl, then run: bd sync --import-only.";
    case "out of sync":
      return "Import .beads/issues.jsonl into the database: bd sync --import-only.";
    case "flag":
      return "The version of this bd has changed. Try again.";
    case undefined:
      return undefined;
    default:
      return cause satisfies never;
  }
}

function after(stderr: string): string {
  return stderr.trim() === "" ? "" : `, after: ${excerptOfOutput(stderr)}`;
}
