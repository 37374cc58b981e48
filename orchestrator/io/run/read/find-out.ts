import { lstatSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { comparePrompt, type Given } from "../../../core/reference/compare-prompt.ts";
import type { LastWords } from "../../../core/reference/last-words.ts";
import { type Reference, renderReference } from "../../../core/reference/reference.ts";
import type { AttemptFacts, Found } from "../../../core/run/judge/judge-attempt.ts";
import { NO_REPORT } from "../../../core/run/judge/parse-report.ts";
import { readNotes } from "../../reference/attempt-notes.ts";
import type { Brief } from "../../reference/brief-files.ts";
import { hasOnlyRead, readOwn } from "../read-with-children.ts";
import type { RunContext } from "../run-context.ts";
import { lookUpCommits } from "./look-up-commits.ts";

/** Looks up what the report of an agent that has ended claims, in the repository and in the agent's transcript. It changes neither. */
export function findOut(
  context: RunContext,
  reference: Reference,
  brief: Brief | undefined,
  kept: LastWords,
  { reported }: Pick<AttemptFacts, "reported">,
): Found {
  const { projectDir, location } = context;
  const place = { projectDir, workTree: location.workTree };
  const own = kept.transcript === undefined ? undefined : readOwn(kept.transcript);
  const given = whatWasGiven(context, reference, brief, own?.prompt);
  const done = reported?.kind === "report" && reported.report.status === "done" ? reported.report : NO_REPORT;
  const named = [...new Set(done.commits)];
  const commits = lookUpCommits(projectDir, named.slice(0, MOST_COMMITS));
  const found = commits?.found ?? [];
  const paths = new Set(found.flatMap(({ files }) => files));
  const claimed = {
    found,
    hasOnlyRead: found.length > 0 && own?.prompt !== undefined && hasOnlyRead(kept.transcript ?? "", own),
    files: done.files.flatMap((file) => placesOf(place, file).map(({ fromRoot }) => fromRoot)),
    declared: brief?.files ?? [],
  };
  return {
    ...(given === undefined ? {} : { given }),
    ...(commits === undefined ? {} : { missingCommits: commits.missing, ambiguousCommits: commits.ambiguous }),
    uncheckedCommits: named.slice(MOST_COMMITS),
    ...(found.length === 0 ? {} : { claimed }),
    missingFiles: done.files.filter((file) => !isKnown(place, file, paths)),
    ...(own?.prompt === undefined ? {} : { hasUsedTools: own.calls.length > 0 }),
  };
}

/** A hook's note, or else the agent's own transcript. */
function whatWasGiven(
  { ledger }: RunContext,
  reference: Reference,
  brief: Brief | undefined,
  prompt: string | undefined,
): Given | undefined {
  if (readNotes(ledger.paths, "given", reference).includes("another-prompt")) return "another-prompt";
  if (brief === undefined || prompt === undefined) return undefined;
  return comparePrompt(prompt, brief.prompt, renderReference(reference));
}

/** Most commits of one report that are looked up. */
const MOST_COMMITS = 500;

/** The folders that a report's paths may be relative to. */
interface Place {
  readonly projectDir: string;
  readonly workTree: string;
}

/** The places that a report's path may mean: relative to the project, or to the root of the work tree. */
function placesOf(
  { projectDir, workTree }: Place,
  file: string,
): { readonly path: string; readonly fromRoot: string }[] {
  const paths = isAbsolute(file) ? [file] : [join(projectDir, file), join(workTree, file)];
  return paths.map((path) => ({ path, fromRoot: relative(workTree, path).replaceAll("\\", "/") }));
}

/** Whether a file that a report names is there, or is in one of its commits. */
function isKnown(place: Place, file: string, committed: ReadonlySet<string>): boolean {
  return placesOf(place, file).some(({ path, fromRoot }) => isThere(path) || committed.has(fromRoot));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // no file can have this path
  }
}
