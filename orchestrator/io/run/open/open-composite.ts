import type { Problem } from "../../../core/problem.ts";
import type { MemberRun } from "../../../core/run/run.ts";
import type { MemberWork } from "../../../core/run/work/member-work.ts";
import { attemptsFromBefore, findRunOfWork } from "../../../core/run/work/same-work.ts";
import { limitOfWork, type Purpose, workOfComposition } from "../../../core/run/work/to-member-work.ts";
import { findBrokenComposition } from "../../composition/find-broken-composition.ts";
import { findSkill, listSkills } from "../../composition/find-skill.ts";
import { readComposition } from "../../composition/read-composition.ts";
import { showFile } from "../../composition/show-file.ts";
import { readRuns } from "../../reference/read-run.ts";
import { newRunId, writeRun } from "../keep/run-files.ts";
import type { RunContext } from "../run-context.ts";
import { isOurs } from "./choose-run.ts";

type OpenedComposite =
  | { readonly kind: "run"; readonly run: MemberRun; readonly isNew: boolean }
  /** The skill is done by one agent. */
  | { readonly kind: "leaf" }
  /** Nobody knows it here; the client may. */
  | { readonly kind: "unknown"; readonly problem: Problem }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** The open run of a composite skill for this purpose, or a new one. */
export function openComposite(context: RunContext, skillName: string, purpose: Purpose): OpenedComposite {
  const found = findSkill(skillName, context.skillFolders);
  if (!found) return { kind: "unknown", problem: noSkill(context, skillName) };
  const [file] = found.compositions;
  if (file === undefined) return { kind: "leaf" };
  const broken = findBrokenComposition(skillName, context.skillFolders, context.projectDir);
  if (broken.length > 0) return { kind: "problems", problems: broken };
  const { composition, problems } = readComposition(file, showFile(context.projectDir, file));
  if (!composition) return { kind: "problems", problems };
  const work = workOfComposition(skillName, composition, purpose);
  return { kind: "run", ...openWork(context, "composite", work, limitOfWork(work, composition.maxParallel)) };
}

/** The open run of this work, or a new one. */
export function openWork(
  context: RunContext,
  kind: MemberRun["kind"],
  work: MemberWork,
  limit: number,
): { run: MemberRun; isNew: boolean } {
  const { ledger } = context;
  const { runs } = readRuns(ledger.paths);
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
    attempts: attemptsFromBefore(runs, work),
  };
  writeRun(ledger.paths, run);
  ledger.record("run-opened", { run: run.id, limit });
  return { run, isNew: true };
}

function noSkill({ skillFolders }: RunContext, skillName: string): Problem {
  const composites = listSkills(skillFolders).filter(({ compositions }) => compositions.length > 0);
  const fix = `Composite skills here: ${composites.map(({ name }) => name).join(", ")}.`;
  return { where: "--skill", what: `there is no skill "${skillName}"`, fix };
}
