import { quoteArgument } from "../../quote-for-shell.ts";
import { composeBrief } from "../../texts/brief/compose-brief.ts";
import type { Repair } from "../../texts/brief/describe-repair.ts";
import { isForTasks, type Run } from "../run.ts";
import type { Begin } from "../step/facts/step-plan.ts";
import { skillOfItem, taskOfItem } from "../work/work-item.ts";
import { composeMemberBrief } from "./compose-member-brief.ts";

/** The command by which an agent takes steps: of its members' run if its skill is composite, else of the run that splits its work. */
export type OwnSteps = { readonly stepCommand: string } | { readonly splitCommand: string };

/** What else is known when an attempt begins, besides its plan. */
export interface BeginFacts {
  readonly run: Run;
  /** The reference of the brief, and the number of its attempt. */
  readonly reference: string;
  readonly number: number;
  /** What this install's client puts before the names of our skills; nothing in a repository. */
  readonly skillPrefix: string;
  /** Whose folder has the skill; undefined if none has it. */
  readonly skillOwner?: string | undefined;
  readonly checkCommand?: string;
  /** Our command line, as a model runs it. */
  readonly cli: string;
  /** Set for a task. */
  readonly steps?: OwnSteps;
  /** Why the last attempt at it could not be merged. */
  readonly repair?: Repair | undefined;
}

/** The text of an attempt's brief. */
export function textOfBrief(
  begin: Pick<Begin, "item" | "peers" | "earlierFailure" | "base"> & {
    readonly attempt: Pick<Begin["attempt"], "isOwnWork">;
  },
  facts: BeginFacts,
): string {
  const { item, peers, earlierFailure, base, attempt } = begin;
  const { run, reference, number, checkCommand, cli, steps, repair } = facts;
  const common = {
    reference,
    skill: skillAsCalled(skillOfItem(item), facts),
    ...(checkCommand === undefined ? {} : { checkCommand }),
    ...(earlierFailure === undefined ? {} : { earlierFailure }),
    ...(isForTasks(run) ? { showCommand: `${cli} task show ${quoteArgument(taskOfItem(item))}` } : {}),
  };
  if (item.kind !== "task") {
    if (run.kind === "tasks") throw new Error(`run ${run.id} has no members`);
    const members = peers.flatMap((peer) => (peer.kind === "task" ? [] : [peer.member]));
    const own = attempt.isOwnWork ? { handInCommand: `${cli} next --run ${run.id} --report ${number}` } : {};
    return composeMemberBrief(run, { member: item.member, peers: members, ...common, ...own });
  }
  // Agents that parts are given to work in the checkout.
  if (base === undefined) return composeBrief({ task: item.task, ...common, ...steps });
  return composeBrief({ task: item.task, ...common, isIsolated: true, ...(repair ? { repair } : {}) });
}

/** The name under which this install's client knows a skill: one of ours has the plugin's name before it. */
function skillAsCalled(skillName: string, { skillPrefix, skillOwner = "skyfom" }: BeginFacts): string {
  return skillOwner === "skyfom" && !skillName.includes(":") ? `${skillPrefix}${skillName}` : skillName;
}
