import type { Problem } from "../../../core/problem.ts";
import { parseReference } from "../../../core/reference/reference.ts";
import { type Attempt, isFinished, type MemberRun, type Run } from "../../../core/run/run.ts";
import { requirementsOf } from "../../../core/run/texts/requirements-of.ts";
import type { MemberWork } from "../../../core/run/work/member-work.ts";
import { findOtherSplit } from "../../../core/run/work/same-work.ts";
import { limitOfWork, type Purpose, workOfParts } from "../../../core/run/work/to-member-work.ts";
import { planImport } from "../../../core/tasks/add/plan-import.ts";
import { readBrief } from "../../reference/brief-files.ts";
import { findRun, readRuns } from "../../reference/read-run.ts";
import type { RunContext } from "../run-context.ts";
import { claimTracked } from "./claim-tracked.ts";
import { openComposite, openWork } from "./open-composite.ts";

/** What a step asks for that is not a run on tasks. */
export interface AskedWork {
  /** The composite skill, or, with parts, the skill that does each of them. */
  readonly skill?: string | undefined;
  /** The task's id, or what is to be achieved, in words. */
  readonly task?: string | undefined;
  /** The reference of the brief that this is part of. */
  readonly parent?: string | undefined;
  /** A checklist of parts. */
  readonly parts?: string | undefined;
}

type OpenedWork =
  | { readonly kind: "run"; readonly run: Run; readonly isNew: boolean }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Opens the composite run that is asked for, or finds it again. */
export async function openAskedWork(context: RunContext, asked: AskedWork): Promise<OpenedWork> {
  const found = await findPurpose(context, asked);
  if (found.kind === "problems") return found;
  const opened = openWorkOf(context, asked, found);
  if (opened.kind === "problems") return opened;
  const unclaimed = await claimTracked(context, opened.run);
  return unclaimed ? { kind: "problems", problems: [unclaimed] } : opened;
}

function openWorkOf(
  context: RunContext,
  asked: AskedWork,
  found: Extract<FoundPurpose, { kind: "purpose" }>,
): OpenedWork {
  const { purpose, skill } = found;
  if (asked.parts === undefined) return openMembers(context, skill, purpose);
  const { batch, problems } = planImport(asked.parts, "standard input", []);
  if (problems.length > 0) return { kind: "problems", problems };
  const made = workOfParts(skill, batch, purpose);
  if ("problem" in made) return { kind: "problems", problems: [made.problem] };
  const limit = limitOfWork(made.work);
  const other = findOtherSplit(readRuns(context.ledger.paths).runs, made.work);
  return other ? splitAlready(context, other) : { kind: "run", ...openWork(context, "split", made.work, limit) };
}

function splitAlready({ cli }: RunContext, { id, work }: MemberRun): OpenedWork {
  const what = `${work.parent} is already split; its parts are in run ${id}`;
  const fix = `Take the next step of that run: ${cli} next --run ${id}. Do anything else yourself.`;
  return problem("skyfom next --split", what, fix);
}

function openMembers(context: RunContext, skill: string, purpose: Purpose): OpenedWork {
  const opened = openComposite(context, skill, purpose);
  if (opened.kind === "unknown") return { kind: "problems", problems: [opened.problem] };
  if (opened.kind !== "leaf") return opened;
  const fix = "Do the work yourself, or split it: --split reads a checklist from standard input.";
  return problem("--skill", `${skill} has no composition; one agent does all of it`, fix);
}

type FoundPurpose =
  | { readonly kind: "purpose"; readonly purpose: Purpose; readonly skill: string }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

async function findPurpose(context: RunContext, { skill, task, parent }: AskedWork): Promise<FoundPurpose> {
  if (parent !== undefined) return purposeOfBrief(context, parent, skill);
  if (skill === undefined || task === undefined) {
    const fix = "Give a skill with --skill, and with --task the id of a task or a goal in words.";
    return problem("skyfom next", "no skill and no task were given", fix);
  }
  const shown = /^\S+$/.test(task) ? await context.source.show(task) : undefined;
  if (shown?.kind === "unavailable") return { kind: "problems", problems: [shown.problem] };
  if (shown?.kind === "refused") return { kind: "problems", problems: [shown.problem] };
  if (shown === undefined) {
    const [title = ""] = task.split("\n", 1);
    return { kind: "purpose", skill, purpose: { taskId: "goal", title, requirements: task } };
  }
  const { id: taskId, title } = shown.task;
  const purpose = { taskId, title, requirements: requirementsOf(shown.task), isTracked: true };
  return { kind: "purpose", skill, purpose };
}

/** The work that a brief is about; the skill that it names does the parts unless another is named. */
async function purposeOfBrief(context: RunContext, parent: string, skill: string | undefined): Promise<FoundPurpose> {
  const { paths } = context.ledger;
  const reference = parseReference(parent);
  const brief = reference && readBrief(paths, reference);
  const found = reference && findRun(paths, reference.run);
  if (found?.kind === "broken") return { kind: "problems", problems: [found.problem] };
  const run = found?.kind === "run" ? found.run : undefined;
  const attempt = run?.attempts.find(({ number }) => number === reference?.attempt);
  if (!brief || !run || !attempt || isFinished(run)) {
    return problem("--for", `"${parent}" names no brief of an open run`, "Take the reference from your own brief.");
  }
  const requirements =
    run.kind === "tasks" ? await requirementsOfTask(context, attempt) : requirementsOfPart(run.work, attempt.member);
  const purpose = { taskId: attempt.taskId, title: attempt.title, requirements, parent };
  return { kind: "purpose", skill: skill ?? brief.skillName, purpose };
}

function requirementsOfPart({ requirements, members }: MemberWork, member: string | undefined): string {
  const role = members.find(({ name }) => name === member)?.role;
  return role === undefined ? requirements : `${requirements}\n\nYour part of this: ${role}`;
}

/** If the tracker cannot be asked, the title is enough: the agent that splits its work has the whole text in its brief. */
async function requirementsOfTask({ source }: RunContext, { taskId, title }: Attempt): Promise<string> {
  const shown = await source.show(taskId);
  return shown.kind === "done" ? requirementsOf(shown.task) : title;
}

function problem(where: string, what: string, fix: string): Extract<FoundPurpose, { kind: "problems" }> {
  return { kind: "problems", problems: [{ where, what, fix }] };
}
