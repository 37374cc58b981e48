import { tellSpent } from "../../cost/spent-budget.ts";
import { renderProblemInLine } from "../../problem.ts";
import { quoteArgument } from "../../quote-for-shell.ts";
import type { Overlap } from "../../tasks/files/file-owners.ts";
import { describeBlockers } from "../../tasks/plan-change.ts";
import type { NotPickable } from "../../tasks/ready/why-not-pickable.ts";
import { showMegabytes } from "../../text/show-size.ts";
import { type LimitNow, tellLowered } from "./tell-limit.ts";
import type { FailedForGood, Unable, WhyHeld } from "./why-held.ts";

/** Why work does not begin, as a clause that stays true once the run is over. */
export function tellHeld(why: WhyHeld): string {
  switch (why.kind) {
    case "failed":
      return `it failed in this run: ${why.summary}`;
    case "asks":
      return `its agent asks: ${why.summary}`;
    case "run-ends":
      return tellRunEnds(why.failure);
    case "depends-on-failed":
      return `it depends on ${why.on}, which failed`;
    case "in-doubt":
      return "it is in doubt and waits for your decision";
    case "awaits-answer":
      return "it waits for your answer";
    case "gone-back":
      return "this run has done it, but the tracker has returned to an earlier state";
    case "done-before":
      return `run ${why.run} has done it, but the tracker has gone back: \`skyfom task close ${quoteArgument(why.taskId)}\` closes it, and a run that names it begins it`;
    case "unable":
      return tellUnable(why);
    case "not-pickable":
      return why.settling === undefined
        ? tellNotPickable(why.why)
        : `${tellNotPickable(why.why)}: \`${why.settling.command}\` ${why.settling.effect}`;
    case "blocked":
      return `it is blocked now: ${describeBlockers(why.blockers)}`;
    case "status-changed":
      return `its status was changed to ${why.status}`;
    case "overlap":
      return tellOverlap(why.overlap, why.isAtWork ? "is at work" : "starts first");
    case "no-space":
      return `a worktree for it would bring those of agents to ${showMegabytes(why.then)}; worktreeMegabytes allows ${showMegabytes(why.limit)}`;
    case "no-slot":
      return behind("no slot of the repository is free", why.meets);
    case "run-full":
      return behind(tellFull(why.limit), why.meets);
    case "retry-waits":
      return tellLowered(why.limit) ?? "it failed and waits for a free slot";
    case "budget-spent":
      return tellSpent(why.spent);
    case "waits":
      return `it waits for ${why.on.join(", ")}`;
    case "stopped":
      return "the run was stopped";
    case "paused":
      return "the run is paused";
    case "unclaimed":
      return why.problem === undefined
        ? "the tracker does not say yet that it is claimed"
        : `it could not be claimed: ${renderProblemInLine(why.problem)}`;
    case "still-claimed":
      return "its claim could not be released yet";
    case "other-tasks":
      return "the open run takes other tasks";
    case "gone":
      return "it is now closed, or claimed by somebody else";
    default:
      return why satisfies never;
  }
}

/** What failed for good, as a phrase. */
export function tellWhatFailed({ of, summary }: FailedForGood): string {
  return `${of} failed: ${summary}`;
}

/** Why a task is not tried again: how it failed, and what keeps it from another attempt. */
export function tellGivenUp(failure: string | undefined, hindrance: WhyHeld | undefined): string {
  const all = [...(failure === undefined ? [] : [failure]), ...(hindrance === undefined ? [] : [tellHeld(hindrance)])];
  return all.join("; ");
}

/** That a failure ends the run, as a clause. */
export function tellRunEnds(failure: FailedForGood): string {
  return `the run ends, because ${tellWhatFailed(failure)}`;
}

function tellUnable({ skill, problem, more }: Unable): string {
  const others = more === 0 ? "" : ` (and ${more} more; \`skyfom validate\` names all)`;
  return `its skill ${skill} cannot be run: ${renderProblemInLine(problem)}${others}`;
}

function tellNotPickable(why: NotPickable): string {
  switch (why.kind) {
    case "status":
      return `its status is ${why.status}`;
    case "epic":
      return "it is an epic, which is closed when its children are";
    case "childless-epic":
      return "it is an epic without children: add some with --parent, or close it";
    case "type":
      return `it is of type ${why.type}, which nobody works on`;
    case "template":
      return "it is a template";
    case "for-a-person":
      return `its label "${why.label}" reserves it for a person`;
    case "assigned":
      return `it is assigned to ${why.assignee}`;
    default:
      return why satisfies never;
  }
}

function tellOverlap({ mine, theirs, owner }: Overlap, state: string): string {
  const files = mine === theirs ? `its file ${mine} is also that of` : `its files ${mine} overlap with ${theirs} of`;
  return `${files} ${owner}, which ${state}`;
}

function tellFull(limit: LimitNow): string {
  return tellLowered(limit) ?? `this run works on at most ${limit.limit} at once`;
}

function behind(why: string, meets: Overlap | undefined): string {
  return meets === undefined
    ? why
    : `${why}, and others go first: as estimated, ${tellOverlap(meets, "is not done yet")}`;
}
