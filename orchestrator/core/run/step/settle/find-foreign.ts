import { defined } from "../../../ledger/defined.ts";
import { parseReference, renderReference } from "../../../reference/reference.ts";
import { declaredFiles } from "../../../tasks/files/declared-files.ts";
import { type ClaimGrounds, inSeconds, type NamedCommit, whyNotItsOwn } from "../../judge/claimed-commits.ts";
import type { AttemptFacts } from "../../judge/judge-attempt.ts";
import type { ForeignCommit } from "../../judge/judge-claims.ts";
import { type Attempt, openAttempts, parentOf, type Run } from "../../run.ts";
import type { Judged } from "../facts/assess.ts";
import { listOf, type StepFacts } from "../facts/step-facts.ts";

type Facts = Pick<StepFacts, "run" | "others" | "attempts" | "tracker">;

/** The commits of a report that do not count for its attempt, with the reason for each. */
export function findForeign(facts: Facts, { attempt, reference, known }: Omit<Judged, "standing">): ForeignCommit[] {
  const { claimed } = known.found ?? {};
  if (!claimed) return [];
  const runs = [facts.run, ...facts.others];
  const grounds = {
    ...claimed,
    ...timeOf(attempt, known),
    ...claimsOf(facts, runs, reference),
    beside: filesBeside(facts, attempt),
  };
  const earlier = runs.flatMap(({ attempts }) => attempts.filter((one) => isBefore(one, attempt)));
  return claimed.found.flatMap((commit) => {
    const why = whyNotItsOwn(commit, grounds);
    const isOfTask = earlier.some((one) => isDuring(one, commit));
    return why === undefined ? [] : [{ name: commit.name, why, isOfTask }];
  });
}

function timeOf({ handedOverAt }: Attempt, { agent }: AttemptFacts): Pick<ClaimGrounds, "since" | "until"> {
  const since = agent?.lives[0]?.from ?? agent?.spawnedAt ?? handedOverAt;
  return { since, ...defined({ until: agent?.endedAt }) };
}

/** What the tasks declare that others work on at the same time. */
function filesBeside(facts: Facts, { taskId }: Attempt): ClaimGrounds["beside"] {
  const others = openAttempts(facts.run).filter((one) => one.taskId !== taskId);
  return others.map((one) => {
    const task = listOf(facts).tasks.find(({ id }) => id === one.taskId);
    const reference = renderReference({ run: facts.run.id, attempt: one.number });
    return { reference, declared: task === undefined ? [] : declaredFiles(task) };
  });
}

/** What other attempts claim. Those below this one are listed apart; those above it are left out, since their reports repeat it. */
function claimsOf(
  facts: Facts,
  runs: readonly Run[],
  reference: Judged["reference"],
): Pick<ClaimGrounds, "below" | "others"> {
  const byId = new Map(runs.map((one) => [one.id, one]));
  const own = renderReference(reference);
  const above = chainAbove(byId.get(reference.run), byId);
  const below: string[] = [];
  const others: { reference: string; commits: readonly string[] }[] = [];
  for (const run of runs) {
    const isBelow = chainAbove(run, byId).includes(own);
    for (const one of run.attempts) {
      const name = renderReference({ run: run.id, attempt: one.number });
      if (above.includes(name)) continue;
      if (isBelow) below.push(...(one.outcome?.commits ?? reportedBy(facts, name)));
      // What was copied from an earlier run is claimed by that run.
      else if (!one.isFromBefore && one.outcome?.kind === "done" && one.outcome.commits)
        others.push({ reference: name, commits: one.outcome.commits });
    }
  }
  const beside = runs.filter(({ id }) => id === reference.run).flatMap(openAttempts);
  for (const one of beside.filter(({ number }) => number !== reference.attempt)) {
    const name = renderReference({ run: reference.run, attempt: one.number });
    others.push({ reference: name, commits: countedAlone(facts, one, name) });
  }
  return { below, others };
}

/** What an attempt that is collected in the same step claims, without what would not count even if nobody else claimed it. */
function countedAlone(facts: Facts, attempt: Attempt, name: string): readonly string[] {
  const known = facts.attempts.get(name) ?? {};
  const { claimed } = known.found ?? {};
  if (!claimed || reportedBy(facts, name).length === 0) return [];
  const grounds = { ...claimed, ...timeOf(attempt, known), below: [], others: [], beside: filesBeside(facts, attempt) };
  return claimed.found.filter((commit) => whyNotItsOwn(commit, grounds) === undefined).map(({ hash }) => hash);
}

/** The commits in the report of an attempt that is not collected yet. One that is not done claims none. */
function reportedBy({ attempts }: Facts, reference: string): readonly string[] {
  const reported = attempts.get(reference)?.reported;
  return reported?.kind === "report" && reported.report.status === "done" ? reported.report.commits : [];
}

/** References of the attempts above a run, the nearest first. */
function chainAbove(run: Run | undefined, byId: ReadonlyMap<string, Run>): string[] {
  const chain: string[] = [];
  for (let at = run && parentOf(run); at !== undefined && !chain.includes(at); ) {
    chain.push(at);
    const above = byId.get(parseReference(at)?.run ?? "");
    at = above && parentOf(above);
  }
  return chain;
}

/** An attempt at the same part of the same task that was over when this one began. */
function isBefore({ taskId, member, outcome, handedOverAt }: Attempt, attempt: Attempt): boolean {
  const isSame = taskId === attempt.taskId && member === attempt.member;
  return isSame && outcome !== undefined && handedOverAt !== "" && outcome.at <= attempt.handedOverAt;
}

function isDuring({ handedOverAt, outcome }: Attempt, { at }: NamedCommit): boolean {
  return inSeconds(handedOverAt) <= at && at <= (outcome?.at ?? "");
}
