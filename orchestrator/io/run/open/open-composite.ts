import type { MemberRun, Run } from "../../../core/run/run.ts";
import type { MemberWork } from "../../../core/run/work/member-work.ts";
import type { Purpose } from "../../../core/run/work/purpose.ts";
import { attemptsToCopy, findRunOfWork } from "../../../core/run/work/same-work.ts";
import { type SkillFacts, type WorkOfSkill, workOfSkill } from "../../../core/run/work/work-of-skill.ts";
import { findBrokenComposition } from "../../composition/find-broken-composition.ts";
import { findSkill, listSkills } from "../../composition/find-skill.ts";
import { readComposition } from "../../composition/read-composition.ts";
import { showFile } from "../../composition/show-file.ts";
import { newRunId, writeRun } from "../keep/run-files.ts";
import type { RunContext } from "../run-context.ts";
import { isOurs } from "./choose-run.ts";

type OpenedComposite =
  | { readonly kind: "run"; readonly run: MemberRun; readonly isNew: boolean }
  | Exclude<WorkOfSkill, { readonly kind: "members" }>;

/**
 * The open run of a composite skill for this purpose, or a new one.
 *
 * @param runs all runs that are kept.
 */
export function openComposite(
  context: RunContext,
  skillName: string,
  purpose: Purpose,
  runs: readonly Run[],
): OpenedComposite {
  const found = workOfSkill(skillName, readSkill(context, skillName), purpose);
  if (found.kind !== "members") return found;
  return { kind: "run", ...openWork(context, "composite", found.work, found.limit, runs) };
}

function readSkill({ skillFolders, projectDir }: RunContext, skillName: string): SkillFacts {
  const found = findSkill(skillName, skillFolders);
  if (!found) return { kind: "missing", composites: compositesIn(skillFolders) };
  const [file] = found.compositions;
  if (file === undefined) return { kind: "plain" };
  const broken = findBrokenComposition(skillName, skillFolders, projectDir);
  return { kind: "composed", broken, read: readComposition(file, showFile(projectDir, file)) };
}

function compositesIn(folders: RunContext["skillFolders"]): string[] {
  const composites = listSkills(folders).filter(({ compositions }) => compositions.length > 0);
  return composites.map(({ name }) => name);
}

/** The open run of this work, or a new one. */
export function openWork(
  context: RunContext,
  kind: MemberRun["kind"],
  work: MemberWork,
  limit: number,
  runs: readonly Run[],
): { run: MemberRun; isNew: boolean } {
  const { ledger } = context;
  const open = findRunOfWork(runs, work, (run) => isOurs(ledger, run));
  if (open) return { run: { ...open, owner: ledger.key }, isNew: false };
  const run: MemberRun = {
    kind,
    id: newRunId(ledger.paths),
    owner: ledger.key,
    openedAt: ledger.time(),
    state: { kind: "open" },
    limit,
    work,
    attempts: attemptsToCopy(runs, work),
  };
  writeRun(ledger.paths, run);
  ledger.record("run-opened", { run: run.id, limit });
  return { run, isNew: true };
}
