import { composeMemberBrief } from "../../core/run/compose-member-brief.ts";
import type { Member } from "../../core/run/member-work.ts";
import type { MemberPlan, PlannedMember } from "../../core/run/plan-members.ts";
import { renderReference } from "../../core/run/reference.ts";
import { type Attempt, openAttempts, type Run } from "../../core/run/run.ts";
import { titleOfMember } from "../../core/run/to-member-work.ts";
import { writeBrief } from "./brief-files.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { skillAsCalled } from "./skill-as-called.ts";

/** Writes the brief of every part that starts now, and notes the attempts. */
export function startMembers(context: RunContext, run: Run, { starts, ownWork }: MemberPlan): Run {
  let current = run;
  const members = new Map(run.work?.members.map((member) => [member.name, member]));
  const atWork = openAttempts(run).flatMap(({ member }) => members.get(member ?? "") ?? []);
  const together = [...atWork, ...starts.map(({ member }) => member)];
  for (const planned of starts) current = addAttempt(context, current, planned, together, false);
  return ownWork ? addAttempt(context, current, ownWork, together, true) : current;
}

function addAttempt(
  context: RunContext,
  run: Run,
  { member, earlierFailure }: PlannedMember,
  together: readonly Member[],
  isOwnWork: boolean,
): Run {
  const { ledger, settings, cli } = context;
  const { skillName } = member;
  const number = run.attempts.length + 1;
  const reference = { run: run.id, attempt: number };
  const taskId = run.work?.taskId ?? "";
  const title = titleOfMember(member, taskId);
  const model = member.model ?? settings.models[skillName];
  const attempt: Attempt = {
    number,
    taskId,
    title,
    skillName,
    member: member.name,
    ...(isOwnWork ? { isOwnWork } : {}),
    agentType: settings.agentTypes[skillName] ?? "general-purpose",
    ...(model === undefined ? {} : { model }),
    handedOverAt: "",
  };
  const prompt = composeMemberBrief(run, {
    member,
    peers: together.filter((other) => other !== member),
    reference: renderReference(reference),
    skill: skillAsCalled(context, skillName),
    ...(settings.checkCommand === undefined ? {} : { checkCommand: settings.checkCommand }),
    ...(earlierFailure === undefined ? {} : { earlierFailure }),
    ...(isOwnWork ? { handInCommand: `${cli} next --run ${run.id} --report ${number}` } : {}),
  });
  writeBrief(ledger.paths, reference, { prompt, skillName, taskId, description: title });
  const added = { ...run, attempts: [...run.attempts, attempt] };
  writeRun(ledger.paths, added);
  if (earlierFailure !== undefined)
    ledger.record("task-retried", {
      run: run.id,
      taskId,
      reference: renderReference(reference),
      reason: earlierFailure,
    });
  return added;
}
