import { defined } from "../../../ledger/defined.ts";
import { writeNote } from "../../needs/run-note.ts";
import { type MemberRun, openAttempts } from "../../run.ts";
import { lastLeft } from "../../task-branches.ts";
import { itemOfMember, type WorkItem } from "../../work/work-item.ts";
import type { Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Begin, Change } from "../facts/step-plan.ts";
import { wasTried } from "../facts/tried.ts";
import type { Candidate } from "./candidates.ts";
import type { Choice } from "./choose-work.ts";
import { isIsolated } from "./is-isolated.ts";

/** Releases the claims of tasks that are not tried again. */
export function giveUp(situation: Situation, { givenUp }: Choice): Stage {
  const { run } = situation;
  const wanted = givenUp.map(({ taskId, reason }): Change => {
    const note = writeNote({ kind: "not-done", run: run.id, text: reason });
    return { kind: "give-back", run: run.id, taskId, reason, note };
  });
  return { changes: wanted.filter((change) => !wasTried(situation, change)), warnings: [] };
}

/** Begins an attempt at each item that was chosen. */
export function begin(situation: Situation, { begins, ownWork }: Choice): Stage {
  const { run } = situation;
  const together = run.kind === "tasks" ? [] : [...openItems(run), ...begins.map(({ item }) => item)];
  const changes: Change[] = begins.map((one) => {
    return { ...beginOf(one, together), ...(isIsolated(one, situation) ? apart(situation, one) : {}) };
  });
  if (ownWork) changes.push({ ...beginOf(ownWork, together), isOwnWork: true });
  return { changes, warnings: [] };
}

/** What agents of a run on parts work on. */
function openItems(run: MemberRun): WorkItem[] {
  const members = new Map(run.work.members.map((member) => [member.name, member]));
  const open = openAttempts(run).flatMap(({ member }) => members.get(member ?? "") ?? []);
  return open.map((member) => itemOfMember(run, member));
}

/** What an agent in a worktree of its own gets more than one in the checkout: others may have begun its work on branches. */
function apart({ run, setUp }: Situation, { item }: Candidate): Pick<Begin, "isolation" | "setUp" | "repair"> {
  const last = item.kind === "task" ? lastLeft(run, item.task.id) : undefined;
  const repair = last?.outcome?.repair && { ...last.outcome.repair, number: last.number };
  return { isolation: "worktree", ...defined({ setUp, repair }) };
}

function beginOf({ item, earlierFailure, why }: Candidate, together: readonly WorkItem[]): Begin {
  const peers = together.filter((other) => other !== item);
  return { kind: "begin", item, peers, ...defined({ earlierFailure, why }) };
}
