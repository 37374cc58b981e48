import { type Reference, renderReference } from "../../core/run/reference.ts";
import type { Attempt, Run } from "../../core/run/run.ts";
import { type Brief, writeBrief } from "../reference/brief-files.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";

/** What is attempted, and why the attempt before failed, where there was one. */
export interface NewAttempt extends Pick<Attempt, "taskId" | "title" | "skillName" | "member" | "isOwnWork" | "model"> {
  readonly earlierFailure?: string | undefined;
}

/** What the next attempt of a run is named by, to be written into its brief. */
export function nextReference({ id, attempts }: Run): Reference {
  return { run: id, attempt: attempts.length + 1 };
}

/** Writes the brief before the attempt, and the attempt before any claim: whatever a crash cuts off is made good by the next step. */
export function addAttempt(
  { ledger, settings }: RunContext,
  run: Run,
  { earlierFailure, ...facts }: NewAttempt,
  brief: Pick<Brief, "prompt" | "files">,
): Run {
  const { skillName, taskId, title, model = settings.models[skillName] } = facts;
  const reference = nextReference(run);
  const attempt: Attempt = {
    number: reference.attempt,
    ...facts,
    agentType: settings.agentTypes[skillName] ?? "general-purpose",
    ...(model === undefined ? {} : { model }),
    handedOverAt: "",
  };
  writeBrief(ledger.paths, reference, { ...brief, skillName, taskId, description: title });
  const added = { ...run, attempts: [...run.attempts, attempt] };
  writeRun(ledger.paths, added);
  if (earlierFailure !== undefined) {
    const retried = { run: run.id, taskId, reference: renderReference(reference), reason: earlierFailure };
    ledger.record("task-retried", retried);
  }
  return added;
}
