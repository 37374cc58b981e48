import type { Problem } from "../../problem.ts";
import { type Purpose, purposeOfGoal } from "./purpose.ts";

/** A request for a run that is not on tasks. */
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

/** What the work is for, as far as the request itself says. */
export type AskedPurpose =
  /** The work of a brief; its own skill does it unless another is named. */
  | { readonly kind: "brief"; readonly parent: string; readonly skill: string | undefined }
  /** One word: the tracker has to know it. */
  | { readonly kind: "task"; readonly id: string; readonly skill: string }
  | { readonly kind: "goal"; readonly purpose: Purpose; readonly skill: string }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Reads what is asked for. A brief goes before all else. */
export function readAskedWork({ skill, task, parent }: AskedWork): AskedPurpose {
  if (parent !== undefined) return { kind: "brief", parent, skill };
  if (skill === undefined || task === undefined) {
    const fix = "Give a skill with --skill, and with --task the id of a task or a goal in words.";
    return { kind: "problem", problem: { where: "skyfom next", what: "no skill and no task were given", fix } };
  }
  return /^\S+$/.test(task) ? { kind: "task", id: task, skill } : { kind: "goal", purpose: purposeOfGoal(task), skill };
}
