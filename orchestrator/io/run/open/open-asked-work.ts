import { defined } from "../../../core/ledger/defined.ts";
import type { Problem } from "../../../core/problem.ts";
import { parseReference } from "../../../core/reference/reference.ts";
import type { MemberRun, Run } from "../../../core/run/run.ts";
import { attemptOfBrief, type Purpose, purposeOfAttempt, purposeOfTask } from "../../../core/run/work/purpose.ts";
import { type AskedWork, readAskedWork } from "../../../core/run/work/read-asked-work.ts";
import { findOtherSplit } from "../../../core/run/work/same-work.ts";
import { limitOfWork, workOfParts } from "../../../core/run/work/to-member-work.ts";
import { planImport } from "../../../core/tasks/add/plan-import.ts";
import type { Task } from "../../../core/tasks/task.ts";
import { readBrief } from "../../reference/brief-files.ts";
import { type KeptRuns, readRuns } from "../../reference/read-run.ts";
import type { RunContext } from "../run-context.ts";
import { openComposite, openWork } from "./open-composite.ts";

type OpenedWork =
  /** With the task of the tracker that the run is opened for: the first step claims it. */
  | { readonly kind: "run"; readonly run: Run; readonly isNew: boolean; readonly task?: Task }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Opens the composite run that is asked for, or finds it again. Its task is claimed by the step that follows. */
export async function openAskedWork(
  context: RunContext,
  asked: AskedWork,
  kept = readRuns(context.ledger.paths),
): Promise<OpenedWork> {
  const found = await findPurpose(context, asked, kept);
  if (found.kind === "problems") return found;
  const opened = openWorkOf(context, asked, found, kept.runs);
  return opened.kind === "run" ? { ...opened, ...defined({ task: found.task }) } : opened;
}

function openWorkOf(
  context: RunContext,
  asked: AskedWork,
  found: Extract<FoundPurpose, { kind: "purpose" }>,
  runs: readonly Run[],
): OpenedWork {
  const { purpose, skill } = found;
  if (asked.parts === undefined) return openMembers(context, skill, purpose, runs);
  const { batch, problems } = planImport(asked.parts, "standard input", []);
  if (problems.length > 0) return { kind: "problems", problems };
  const made = workOfParts(skill, batch, purpose);
  if ("problem" in made) return { kind: "problems", problems: [made.problem] };
  const limit = limitOfWork(made.work);
  const other = findOtherSplit(runs, made.work);
  return other ? splitAlready(context, other) : { kind: "run", ...openWork(context, "split", made.work, limit, runs) };
}

function splitAlready({ cli }: RunContext, { id, work }: MemberRun): OpenedWork {
  const what = `${work.parent} is already split; its parts are in run ${id}`;
  const fix = `Take the next step of that run: ${cli} next --run ${id}. Do anything else yourself.`;
  return problem("skyfom next --split", what, fix);
}

function openMembers(context: RunContext, skill: string, purpose: Purpose, runs: readonly Run[]): OpenedWork {
  const opened = openComposite(context, skill, purpose, runs);
  if (opened.kind === "unknown") return { kind: "problems", problems: [opened.problem] };
  if (opened.kind !== "leaf") return opened;
  const fix = "Do the work yourself, or split it: --split reads a checklist from standard input.";
  return problem("--skill", `${skill} has no composition; one agent does all of it`, fix);
}

type FoundPurpose =
  | { readonly kind: "purpose"; readonly purpose: Purpose; readonly skill: string; readonly task?: Task }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

async function findPurpose(context: RunContext, request: AskedWork, kept: KeptRuns): Promise<FoundPurpose> {
  const asked = readAskedWork(request);
  switch (asked.kind) {
    case "problem":
      return { kind: "problems", problems: [asked.problem] };
    case "brief":
      return purposeOfBrief(context, asked.parent, asked.skill, kept);
    case "goal":
      return { kind: "purpose", skill: asked.skill, purpose: asked.purpose };
    case "task": {
      const shown = await context.source.show(asked.id);
      if (shown.kind !== "done") return { kind: "problems", problems: [shown.problem] };
      return { kind: "purpose", skill: asked.skill, purpose: purposeOfTask(shown.task), task: shown.task };
    }
    default:
      return asked satisfies never;
  }
}

/** The work of a brief. Its skill does the parts unless another is named. */
async function purposeOfBrief(
  context: RunContext,
  parent: string,
  skill: string | undefined,
  { runs, broken }: KeptRuns,
): Promise<FoundPurpose> {
  const { ledger, source } = context;
  const reference = parseReference(parent);
  const brief = reference && readBrief(ledger.paths, reference);
  const damaged = broken.find(({ id }) => id === reference?.run);
  if (damaged) return { kind: "problems", problems: [damaged.problem] };
  const run = runs.find(({ id }) => id === reference?.run);
  const attempt = run && reference ? attemptOfBrief(run, reference.attempt) : undefined;
  if (!brief || !run || !attempt) {
    return problem("--for", `"${parent}" names no brief of an open run`, "Take the reference from your own brief.");
  }
  const shown = run.kind === "tasks" ? await source.show(attempt.taskId) : undefined;
  const task = shown?.kind === "done" ? shown.task : undefined;
  return {
    kind: "purpose",
    skill: skill ?? brief.skillName,
    purpose: purposeOfAttempt(run, attempt, parent, task),
  };
}

function problem(where: string, what: string, fix: string): Extract<FoundPurpose, { kind: "problems" }> {
  return { kind: "problems", problems: [{ where, what, fix }] };
}
