import { composeMemberBrief } from "../../core/run/compose-member-brief.ts";
import type { Member } from "../../core/run/member-work.ts";
import type { MemberPlan, PlannedMember } from "../../core/run/plan-members.ts";
import { renderReference } from "../../core/run/reference.ts";
import { openAttempts, type Run } from "../../core/run/run.ts";
import { titleOfMember } from "../../core/run/to-member-work.ts";
import { addAttempt, nextReference } from "./add-attempt.ts";
import type { RunContext } from "./run-context.ts";
import { skillAsCalled } from "./skill-as-called.ts";

/** Writes the brief of every part that starts now, and notes the attempts. */
export function startMembers(context: RunContext, run: Run, { starts, ownWork }: MemberPlan): Run {
  let current = run;
  const members = new Map(run.work?.members.map((member) => [member.name, member]));
  const atWork = openAttempts(run).flatMap(({ member }) => members.get(member ?? "") ?? []);
  const together = [...atWork, ...starts.map(({ member }) => member)];
  for (const planned of starts) current = startMember(context, current, planned, together, false);
  return ownWork ? startMember(context, current, ownWork, together, true) : current;
}

function startMember(
  context: RunContext,
  run: Run,
  { member, earlierFailure }: PlannedMember,
  together: readonly Member[],
  isOwnWork: boolean,
): Run {
  const { settings, cli } = context;
  const { name, skillName, model } = member;
  const reference = nextReference(run);
  const taskId = run.work?.taskId ?? "";
  const prompt = composeMemberBrief(run, {
    member,
    peers: together.filter((other) => other !== member),
    reference: renderReference(reference),
    skill: skillAsCalled(context, skillName),
    ...(settings.checkCommand === undefined ? {} : { checkCommand: settings.checkCommand }),
    ...(earlierFailure === undefined ? {} : { earlierFailure }),
    ...(isOwnWork ? { handInCommand: `${cli} next --run ${run.id} --report ${reference.attempt}` } : {}),
  });
  const attempt = {
    taskId,
    title: titleOfMember(member, taskId),
    skillName,
    member: name,
    ...(isOwnWork ? { isOwnWork } : {}),
    ...(model === undefined ? {} : { model }),
    earlierFailure,
  };
  return addAttempt(context, run, attempt, { prompt });
}
