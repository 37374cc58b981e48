import { defined } from "../../../core/ledger/defined.ts";
import type { Problem } from "../../../core/problem.ts";
import type { Run } from "../../../core/run/run.ts";
import type { MembersRun } from "../../../core/run/work/members-run.ts";
import {
  attemptMeant,
  type FoundPurpose,
  planMembers,
  planSplit,
  purposeOf,
} from "../../../core/run/work/plan-asked-work.ts";
import { type AskedPurpose, type AskedWork, readAskedWork } from "../../../core/run/work/read-asked-work.ts";
import type { Task } from "../../../core/tasks/task.ts";
import { listSkills } from "../../composition/find-skill.ts";
import { readSkill } from "../../composition/read-skills.ts";
import { readBrief } from "../../reference/brief-files.ts";
import { type KeptRuns, readRuns } from "../../reference/read-run.ts";
import type { RunContext } from "../run-context.ts";
import { ourOwners } from "./choose-run.ts";
import { openMembers } from "./open-members.ts";

type OpenedWork =
  /** With the task of the tracker that the run is opened for: the first step claims it. */
  | { readonly kind: "run"; readonly run: Run; readonly isNew: boolean; readonly task?: Task }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Opens the composite run that is asked for, or finds it again. Its task is claimed by the step that follows. */
export async function openAskedWork(
  context: RunContext,
  request: AskedWork,
  kept = readRuns(context.ledger.paths),
): Promise<OpenedWork> {
  const asked = readAskedWork(request);
  const found = purposeOf(asked, { ...kept, ...(await gatherPurpose(context, asked, kept)) });
  if (found.kind === "problems") return found;
  const members = planWork(context, request, found, kept);
  if (members.kind === "problems") return members;
  const run = openMembers(context, members);
  return { kind: "run", run, isNew: members.kind === "new", ...defined({ task: found.task }) };
}

/** Reads the brief and the task that are meant. */
async function gatherPurpose({ ledger, source }: RunContext, asked: AskedPurpose, { runs }: KeptRuns) {
  if (asked.kind === "task") return { shown: await source.show(asked.id) };
  const meant = asked.kind === "brief" ? attemptMeant(runs, asked.parent) : undefined;
  if (meant === undefined) return {};
  const { reference, run, attempt } = meant;
  const brief = readBrief(ledger.paths, reference);
  return { brief, shown: run.kind === "tasks" && brief ? await source.show(attempt.taskId) : undefined };
}

function planWork(
  context: RunContext,
  { parts }: AskedWork,
  found: Extract<FoundPurpose, { kind: "purpose" }>,
  { runs }: KeptRuns,
): MembersRun | Extract<FoundPurpose, { kind: "problems" }> {
  const { skillFolders, projectDir, cli, ledger } = context;
  const ours = ourOwners(ledger, runs);
  if (parts !== undefined) return planSplit(found, parts, { runs, ours, cli });
  const facts = readSkill(found.skill, skillFolders, projectDir);
  const composites = facts.kind === "missing" ? compositesIn(skillFolders) : [];
  return planMembers(found, { runs, ours, facts, composites });
}

function compositesIn(folders: RunContext["skillFolders"]): string[] {
  const composites = listSkills(folders).filter(({ compositions }) => compositions.length > 0);
  return composites.map(({ name }) => name);
}
