import type { OwnerKey } from "../../ledger/owner.ts";
import type { Problem } from "../../problem.ts";
import { parseReference, type Reference } from "../../reference/reference.ts";
import { planImport } from "../../tasks/add/plan-import.ts";
import type { Task } from "../../tasks/task.ts";
import type { Attempt, Run } from "../run.ts";
import { type MembersRun, membersRun } from "./members-run.ts";
import { attemptOfBrief, type Purpose, purposeOfAttempt, purposeOfTask } from "./purpose.ts";
import type { AskedPurpose } from "./read-asked-work.ts";
import { findOtherSplit } from "./same-work.ts";
import { limitOfWork, workOfParts } from "./to-member-work.ts";
import { type SkillFacts, workOfSkill } from "./work-of-skill.ts";

type Problems = { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** What is asked for, once the tracker and the brief have been read: for what, by which skill, and the task that the run is to claim. */
export type FoundPurpose =
  | { readonly kind: "purpose"; readonly purpose: Purpose; readonly skill: string; readonly task?: Task }
  | Problems;

/** What is read to know what a request is for. */
interface PurposeFacts {
  readonly runs: readonly Run[];
  readonly broken: readonly { readonly id: string; readonly problem: Problem }[];
  /** The brief that is named, if there is one. */
  readonly brief?: { readonly skillName: string } | undefined;
  /** What the tracker shows of the task that is meant. */
  readonly shown?: { readonly task: Task } | { readonly problem: Problem } | undefined;
}

/** The attempt whose brief is named, while its run is open. */
export function attemptMeant(
  runs: readonly Run[],
  parent: string,
): { readonly reference: Reference; readonly run: Run; readonly attempt: Attempt } | undefined {
  const reference = parseReference(parent);
  if (reference === undefined) return undefined;
  const run = runs.find(({ id }) => id === reference.run);
  const attempt = run && attemptOfBrief(run, reference.attempt);
  return run && attempt ? { reference, run, attempt } : undefined;
}

/** Decides what a request is for. The skill of a brief does its parts unless another is named. */
export function purposeOf(asked: AskedPurpose, { runs, broken, brief, shown }: PurposeFacts): FoundPurpose {
  switch (asked.kind) {
    case "problem":
      return { kind: "problems", problems: [asked.problem] };
    case "goal":
      return { kind: "purpose", skill: asked.skill, purpose: asked.purpose };
    case "task":
      if (shown === undefined) throw new Error(`the tracker was not asked for ${asked.id}`);
      if ("problem" in shown) return { kind: "problems", problems: [shown.problem] };
      return { kind: "purpose", skill: asked.skill, purpose: purposeOfTask(shown.task), task: shown.task };
    case "brief": {
      const { parent, skill } = asked;
      const damaged = broken.find(({ id }) => id === parseReference(parent)?.run);
      if (damaged) return { kind: "problems", problems: [damaged.problem] };
      const meant = attemptMeant(runs, parent);
      if (!brief || !meant)
        return problem("--for", `"${parent}" names no brief of an open run`, "Take the reference from your own brief.");
      const task = shown && "task" in shown ? shown.task : undefined;
      const purpose = purposeOfAttempt(meant.run, meant.attempt, parent, task);
      return { kind: "purpose", skill: skill ?? brief.skillName, purpose };
    }
    default:
      return asked satisfies never;
  }
}

/** What is read to know who does the work that is asked for. */
interface WorkFacts {
  readonly runs: readonly Run[];
  /** The owners whose runs this client process may continue. */
  readonly ours: ReadonlySet<OwnerKey>;
  /** What the skill folders say of the skill. */
  readonly facts: SkillFacts;
  /** The composite skills that are there. */
  readonly composites: readonly string[];
  readonly cli: string;
}

/** Decides which run the members of the skill are in, or why there is none. */
export function planMembers(
  { purpose, skill }: Extract<FoundPurpose, { kind: "purpose" }>,
  { runs, ours, facts, composites }: Omit<WorkFacts, "cli">,
): MembersRun | Problems {
  if (facts.kind === "missing")
    return problem("--skill", `there is no skill "${skill}"`, `Composite skills here: ${composites.join(", ")}.`);
  const found = workOfSkill(skill, facts, purpose);
  if (found.kind === "problems") return found;
  if (found.kind === "members") return membersRun("composite", found, runs, ours);
  const fix = "Do the work yourself, or split it: --split reads a checklist from standard input.";
  return problem("--skill", `${skill} has no composition; one agent does all of it`, fix);
}

/** Decides which run the parts of a checklist are in, or why there is none. */
export function planSplit(
  { purpose, skill }: Extract<FoundPurpose, { kind: "purpose" }>,
  parts: string,
  { runs, ours, cli }: Pick<WorkFacts, "runs" | "ours" | "cli">,
): MembersRun | Problems {
  const { batch, problems } = planImport(parts, "standard input", []);
  if (problems.length > 0) return { kind: "problems", problems };
  const work = workOfParts(skill, batch, purpose);
  const other = findOtherSplit(runs, work);
  if (other === undefined) return membersRun("split", { work, limit: limitOfWork(work) }, runs, ours);
  const what = `${work.parent} is already split; its parts are in run ${other.id}`;
  const fix = `Take the next step of that run: ${cli} next --run ${other.id}. Do anything else yourself.`;
  return problem("skyfom next --split", what, fix);
}

function problem(where: string, what: string, fix: string): Problems {
  return { kind: "problems", problems: [{ where, what, fix }] };
}
