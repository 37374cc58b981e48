import { lstatSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { comparePrompt, type Given } from "../../core/run/compare-prompt.ts";
import { demandsChanges } from "../../core/run/demands-changes.ts";
import { judgeClaims } from "../../core/run/judge-claims.ts";
import { parseReport } from "../../core/run/parse-report.ts";
import { type Reference, renderReference } from "../../core/run/reference.ts";
import type { Attempt, Outcome, Run } from "../../core/run/run.ts";
import { locateState } from "../ledger/locate-state.ts";
import { readNotes } from "../reference/attempt-notes.ts";
import { readBrief, readReport } from "../reference/brief-files.ts";
import { lookUpCommits } from "./look-up-commits.ts";
import { type AgentTranscript, readAgentTranscript } from "./read-agent-transcript.ts";
import type { RunContext } from "./run-context.ts";

/** Holds the report of an attempt that is over against the repository and the agent's transcript. It changes neither. */
export async function checkClaims(context: RunContext, run: Run, attempt: Attempt, outcome: Outcome): Promise<Outcome> {
  const { ledger, projectDir } = context;
  const reference: Reference = { run: run.id, attempt: attempt.number };
  const kept = readReport(ledger.paths, reference);
  if (kept === undefined) return outcome;
  const transcript = kept.transcript === undefined ? undefined : await readAgentTranscript(kept.transcript);
  const given = whatWasGiven(context, reference, transcript);
  const parsed = parseReport(kept.lastMessage);
  const report = parsed.kind === "report" ? parsed.report : NO_REPORT;
  const isDone = outcome.kind === "done";
  const commits = isDone ? lookUpCommits(projectDir, report.commits) : undefined;
  return judgeClaims(outcome, report, {
    ...(given === undefined ? {} : { given }),
    ...(commits === undefined ? {} : { missingCommits: commits.missing }),
    missingFiles: isDone ? report.files.filter((file) => !isKnown(projectDir, file, commits?.paths ?? new Set())) : [],
    isIdleTalk: isDone && transcript?.hasUsedTools === false && (await hasToChange(context, attempt)),
  });
}

const NO_REPORT = { status: "failed", summary: "", files: [], commits: [], tests: [], followUps: [] } as const;

/** The note of a hook, or else the agent's own transcript. */
function whatWasGiven(
  { ledger }: RunContext,
  reference: Reference,
  transcript: AgentTranscript | undefined,
): Given | undefined {
  if (readNotes(ledger.paths, "given", reference).includes("another-prompt")) return "another-prompt";
  const brief = readBrief(ledger.paths, reference);
  return brief && transcript && comparePrompt(transcript.prompt, brief.prompt, renderReference(reference));
}

async function hasToChange({ source }: RunContext, { taskId, skillName }: Attempt): Promise<boolean> {
  const shown = await source.show(taskId);
  return shown.kind === "done" && demandsChanges(skillName, shown.task);
}

/** Whether a file that a report names is there, or is in one of its commits; it may be named from the project or from the root. */
function isKnown(projectDir: string, file: string, committed: ReadonlySet<string>): boolean {
  const { workTree } = locateState(projectDir);
  const places = isAbsolute(file) ? [file] : [join(projectDir, file), join(workTree, file)];
  return places.some((place) => isThere(place) || committed.has(relative(workTree, place).replaceAll("\\", "/")));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // no path that a file can have
  }
}
