import { defined } from "../../../ledger/defined.ts";
import { renderReference } from "../../../reference/reference.ts";
import { tellGivenUp } from "../../../texts/reasons/tell-held.ts";
import { writeNote } from "../../needs/run-note.ts";
import { type MemberRun, openAttempts } from "../../run.ts";
import { nextNumber } from "../../states.ts";
import { lastLeft } from "../../task-branches.ts";
import { type MembersRun, membersRun } from "../../work/members-run.ts";
import { purposeOfTask } from "../../work/purpose.ts";
import { itemOfMember, type WorkItem } from "../../work/work-item.ts";
import { workOfSkill } from "../../work/work-of-skill.ts";
import type { Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Begin, Change } from "../facts/step-plan.ts";
import { wasTried } from "../facts/tried.ts";
import type { Candidate } from "./candidates.ts";
import type { Choice } from "./choose-work.ts";
import { isIsolated } from "./is-isolated.ts";
import { newAttempt } from "./new-attempt.ts";

/** Releases the claims of tasks that are not tried again. */
export function giveUp(situation: Situation, { givenUp }: Choice): Stage {
  const { run } = situation;
  const wanted = givenUp.map(({ taskId, failure, hindrance }): Change => {
    const reason = tellGivenUp(failure, hindrance);
    const note = writeNote({ kind: "not-done", run: run.id, text: reason });
    return { kind: "release-task", run: run.id, taskId, reason, note };
  });
  return { changes: wanted.filter((change) => !wasTried(situation, change)), warnings: [] };
}

/** Begins an attempt at each item that was chosen. */
export function begin(situation: Situation, { begins, ownWork }: Choice): Stage {
  const { run } = situation;
  const together = run.kind === "tasks" ? [] : [...openItems(run), ...begins.map(({ item }) => item)];
  const chosen = [...begins, ...(ownWork ? [ownWork] : [])];
  const changes = chosen.map((one, n): Change => {
    const number = nextNumber(run) + n;
    const members = membersOf(situation, one.item, number);
    const base = members === undefined ? baseOf(situation, one) : undefined;
    const { item, earlierFailure } = one;
    const place = { isOwnWork: one === ownWork, isIsolated: base !== undefined };
    return {
      kind: "begin",
      run: run.id,
      number,
      item,
      attempt: newAttempt(one, situation.settings, place),
      peers: together.filter((other) => other !== item),
      ...defined({ earlierFailure, members, base }),
      ...(base === undefined ? {} : apart(situation, item)),
      ...(situation.settings.guardEdits ? {} : { isUnguarded: true as const }),
    };
  });
  return { changes, warnings: [] };
}

/** Whether what was chosen cannot begin before git has been asked where a worktree of its agent would begin. */
export function asksBase(situation: Situation, { begins }: Choice): boolean {
  const isApart = (one: Candidate) =>
    isIsolated(one, situation) && membersOf(situation, one.item, nextNumber(situation.run)) === undefined;
  return situation.base.kind === "not-asked" && begins.some(isApart);
}

/** The run of the members of a composite skill. They work where the composite's agent does, which is the checkout. */
function membersOf({ run, others, ours, skills }: Situation, item: WorkItem, number: number): MembersRun | undefined {
  if (item.kind !== "task") return undefined;
  const facts = skills.get(item.skillName);
  if (facts === undefined) return undefined;
  const purpose = purposeOfTask(item.task, renderReference({ run: run.id, attempt: number }));
  const found = workOfSkill(item.skillName, facts, purpose);
  return found.kind === "members" ? membersRun("composite", found, others, ours) : undefined;
}

/** Where the worktree of its agent begins. Without one the agent shares the checkout, as where git knows no commit to begin from. */
function baseOf(situation: Situation, candidate: Candidate): string | undefined {
  const { base } = situation;
  return base.kind === "commit" && isIsolated(candidate, situation) ? base.commit : undefined;
}

/** What agents of a run on parts work on. */
function openItems(run: MemberRun): WorkItem[] {
  const members = new Map(run.work.members.map((member) => [member.name, member]));
  const open = openAttempts(run).flatMap(({ member }) => members.get(member ?? "") ?? []);
  return open.map((member) => itemOfMember(run, member));
}

/** What an agent in a worktree of its own gets more than one in the checkout: others may have begun its work on branches. */
function apart({ run, setUp }: Situation, item: WorkItem): Pick<Begin, "setUp" | "repair"> {
  const last = item.kind === "task" ? lastLeft(run, item.task.id) : undefined;
  const repair = last?.outcome?.repair && { ...last.outcome.repair, number: last.number };
  return defined({ setUp, repair });
}
