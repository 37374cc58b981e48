import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type BdFailure,
  causeOf,
  explainBdFailure,
  isPassing,
  isRefusal,
  tellingPart,
} from "../../../core/tasks/bd/explain-bd-failure.ts";
import { parseBdOutput } from "../../../core/tasks/bd/parse-bd-output.ts";
import type { Unavailable } from "../task-source.ts";
import type { Bd } from "./bd.ts";
import { callBd } from "./call-bd.ts";

export type Records = readonly Readonly<Record<string, unknown>>[];

/** What bd said to one call. */
export type BdAnswer =
  | { readonly kind: "records"; readonly records: Records }
  /** It understood, and said no. */
  | { readonly kind: "no"; readonly message: string }
  | Unavailable;

/** How often a question, or a change that may be made twice, is repeated when the database is locked. */
const MOST_TRIES = 4;

interface Asking {
  /** The tasks that it is about. They follow `--`: an id that looks like an option is none, as one that names another database. */
  readonly ids?: readonly string[];
  readonly actor?: string;
  /** Whether doing it twice does no harm. */
  readonly mayRepeat: boolean;
}

/** Asks bd, with `--json`. */
export function askBd(bd: Bd, args: readonly string[], { ids = [], actor, mayRepeat }: Asking): Promise<BdAnswer> {
  const flags = [...bd.version.flags, "--json", ...(actor === undefined ? [] : ["--actor", actor])];
  const named = ids.length === 0 ? [] : ["--", ...ids];
  const all = (more: readonly string[]) => [...args, ...flags, ...more, ...named].map(withoutNul);
  return settle(bd, `bd ${args[0]}`, mayRepeat, (more) => askOnce(bd, all(more)));
}

/** No program can be handed the character 0, which an agent's report may hold, and bd keeps what a file has of it. */
export function withoutNul(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}

/**
 * All tasks as bd exports them, one JSON a line; into a file of our own, since an export to stdout makes bd 0.49 forget
 * what it has not yet written to its own.
 */
export async function exportBd(bd: Bd): Promise<{ kind: "export"; lines: readonly string[] } | Unavailable> {
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-bd-"));
  const file = join(scratch, "issues.jsonl");
  try {
    return await settle(bd, "bd export", true, (more) =>
      exportOnce(bd, ["export", "-o", file, ...bd.version.flags, ...more], file),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Failed {
  readonly kind: "failed";
  readonly failure: BdFailure;
}

/**
 * Asks until there is an answer. A database that is behind its `issues.jsonl` takes it in first, as bd itself advises, and by its rule: of
 * two states of a task the newer counts. A fresh clone of the SQLite line has its database built first, which only some calls do.
 */
async function settle<T extends { readonly kind: string }>(
  bd: Bd,
  call: string,
  mayRepeat: boolean,
  once: (more: readonly string[]) => Promise<T | Failed>,
): Promise<T | Unavailable> {
  const done = new Set<string>();
  let more: readonly string[] = [];
  for (let attempt = 1; ; ) {
    const answer = await once(more);
    if (!isFailed(answer)) return answer;
    const { failure } = answer;
    const cause = causeOf(failure);
    const isFirst = cause !== undefined && !done.has(cause);
    if (cause !== undefined) done.add(cause);
    if (cause === "out of sync" && isFirst && bd.version.line === "sqlite") {
      const wrong = await takeInExport(bd);
      if (wrong) return unavailable(bd, "bd sync --import-only", wrong);
      // what is there was taken in just now, also where the file's time lies in the future
      more = ["--allow-stale"];
    } else if (cause === "absent" && isFirst && bd.version.line === "sqlite") {
      const wrong = await buildDatabase(bd);
      if (wrong) return unavailable(bd, call, causeOf(wrong) === "absent" ? failure : wrong);
    } else {
      if (cause === "flag") bd.forget();
      if (!mayRepeat || attempt++ === MOST_TRIES || !isPassing(failure)) return unavailable(bd, call, failure);
      await sleep(200 * attempt);
    }
  }
}

function isFailed(answer: { readonly kind: string }): answer is Failed {
  return answer.kind === "failed";
}

/** Ids with another prefix are taken in by other calls, and refused by this one alone: they are no reason to stop. */
async function takeInExport(bd: Bd): Promise<BdFailure | undefined> {
  const end = await callBd(bd, ["sync", "--import-only", ...bd.version.flags]);
  if (end.kind !== "exited") return end;
  if (end.code === 0) return undefined;
  const said = { kind: "said", message: end.stderr.trim() || end.stdout } as const;
  return causeOf(said) === "prefix" ? undefined : said;
}

/** Questions build a missing database from `issues.jsonl`; they say on stderr alone that it could not be read. */
async function buildDatabase(bd: Bd): Promise<BdFailure | undefined> {
  const end = await callBd(bd, ["ready", "--limit", "1", "--json", ...bd.version.flags]);
  if (end.kind !== "exited") return end;
  const message = end.stderr.trim();
  if (end.code !== 0) return { kind: "said", message: message || end.stdout };
  return importFailure(message);
}

function importFailure(stderr: string): BdFailure | undefined {
  const line = stderr.split("\n").find((one) => /auto-import (?:failed|skipped)|conflict detected/i.test(one));
  return line === undefined ? undefined : { kind: "said", message: line.trim() };
}

async function exportOnce(bd: Bd, args: readonly string[], file: string) {
  const failed = (failure: BdFailure) => ({ kind: "failed", failure }) as const;
  const end = await callBd(bd, args);
  if (end.kind !== "exited") return failed(end);
  // before its code: an export of what it could not take in is one of an old state
  const unread = importFailure(end.stderr);
  if (unread) return failed(unread);
  if (end.code !== 0) return failed({ kind: "said", message: end.stderr.trim() || end.stdout });
  try {
    return { kind: "export", lines: readFileSync(file, "utf8").split("\n") } as const;
  } catch {
    return failed({ kind: "nothing", stderr: end.stderr });
  }
}

async function askOnce(bd: Bd, args: readonly string[]) {
  const failed = (failure: BdFailure) => ({ kind: "failed", failure }) as const;
  const end = await callBd(bd, args);
  if (end.kind !== "exited") return failed(end);
  const output = parseBdOutput(end.stdout);
  if (output.kind === "records" && end.code === 0) return output;
  if (output.kind === "garbled" && end.code === 0) return failed(output);
  const message = output.kind === "error" ? output.message : wordsOf(end.stderr);
  // bd 0.49 says on stderr that there is no such task, prints nothing, and exits with 0
  if (message !== "" && isRefusal(message)) return { kind: "no", message: tellingPart(message) } as const;
  if (output.kind === "notes" && end.code === 0) return failed({ kind: "garbled", what: output.what });
  const said = { kind: "said", message: message || end.stdout || `exit code ${end.code}` } as const;
  // of a change that fails too, 0.49 may say so on stderr alone
  if (output.kind === "nothing" && end.code === 0 && causeOf(said) === undefined)
    return failed({ kind: "nothing", stderr: end.stderr });
  return failed(said);
}

/** What bd says on stderr, where some versions put their JSON too if it is an error. */
function wordsOf(stderr: string): string {
  const output = parseBdOutput(stderr);
  return output.kind === "error" ? output.message : stderr.trim();
}

function unavailable({ root, version }: Bd, call: string, failure: BdFailure): Unavailable {
  return { kind: "unavailable", problem: explainBdFailure({ call, root, line: version.line }, failure) };
}
