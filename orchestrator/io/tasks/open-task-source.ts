import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import type { ParsedSettings } from "../../core/settings/parse-settings.ts";
import { describeNoRepository } from "../../core/text/describe-no-repository.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { readSettings } from "../settings/read-settings.ts";
import { bdSource } from "./bd/bd-source.ts";
import { environmentOfBd } from "./bd/environment-of-bd.ts";
import { findBd } from "./bd/find/find-bd.ts";
import { type BeadsFolder, findBeadsFolder } from "./find-beads-folder.ts";
import { jsonlSource } from "./jsonl-source.ts";
import { refusePrograms } from "./refuse-programs.ts";
import type { TaskSource } from "./task-source.ts";

/** The source that a repository's tasks come from, or why there is none. */
export type OpenedTaskSource =
  | { readonly kind: "source"; readonly source: TaskSource }
  | { readonly kind: "none"; readonly problem: Problem };

/** The settings of the repository at `root`. */
interface KnownSettings {
  readonly root: string;
  readonly settings: ParsedSettings;
}

/**
 * Chooses the task source for the repository around `projectRoot`: `bd` where there is a Beads database, else the embedded store.
 * SKYFOM_TASKS=bd or =jsonl overrides that, and so does `taskSource` in the settings. Where a database has no working bd, its
 * exported copy is read and nothing is written, since bd would not see it.
 *
 * @param isStep whether the source serves one step of a run: then bd is asked nothing twice.
 * @param known settings that were just read, so that they are not read again if they are this repository's.
 */
export async function openTaskSource(
  projectRoot: string,
  env: NodeJS.ProcessEnv,
  now: () => Date = () => new Date(),
  isStep = false,
  known?: KnownSettings,
): Promise<OpenedTaskSource> {
  const folder = findBeadsFolder(projectRoot, env);
  if (!folder) return { kind: "none", problem: describeNoRepository(projectRoot) };
  if (folder.refused) return { kind: "none", problem: folder.refused };
  const { choice, chooser } = chosenSource(folder.root, env, known);
  if (choice === "jsonl" || (choice === "auto" && folder.database === undefined)) {
    const why = choice === "jsonl" ? `${chooser} says so` : `no Beads database in ${folder.path} (${folder.because})`;
    const unseen =
      folder.database === undefined ? "" : `; bd does not see changes made here, because ${folder.database} exists`;
    return embedded(folder, now, `the embedded store ${storePath(folder)}: ${why}${unseen}`);
  }
  const program = await refusePrograms(folder, projectRoot, env);
  if (program) return { kind: "none", problem: program };
  const { paths } = locateState(projectRoot);
  const found = await findBd(folder, environmentOfBd(folder.root, projectRoot, env), undefined, {
    paths,
    mayWrite: isStep,
  });
  if (found.kind === "found") {
    const why = choice === "bd" ? `${chooser} says so` : `${folder.database} is there (${folder.because})`;
    const about = `bd ${found.bd.version.text} on ${folder.path}: ${why}`;
    return { kind: "source", source: bdSource(found.bd, about, isStep) };
  }
  if (choice === "bd" || !existsSync(storePath(folder))) return found;
  const readOnly = describeCopy(folder, found.problem);
  return embedded(folder, now, `the exported copy ${storePath(folder)}, read-only: ${readOnly.what}`, readOnly);
}

function chosenSource(
  root: string,
  env: NodeJS.ProcessEnv,
  known: KnownSettings | undefined,
): { choice: "auto" | "bd" | "jsonl"; chooser: string } {
  const named = env.SKYFOM_TASKS;
  if (named === "bd" || named === "jsonl") return { choice: named, chooser: "SKYFOM_TASKS" };
  const read = known?.root === root ? known.settings : readSettings(root);
  return { choice: read.ok ? read.settings.taskSource : "auto", chooser: '"taskSource" in the settings' };
}

function embedded(folder: BeadsFolder, now: () => Date, about: string, readOnly?: Problem): OpenedTaskSource {
  const options = { folder: folder.path, projectName: basename(folder.root), now, about };
  return { kind: "source", source: jsonlSource(readOnly ? { ...options, readOnly } : options) };
}

function storePath(folder: BeadsFolder): string {
  return join(folder.path, "issues.jsonl");
}

function describeCopy(folder: BeadsFolder, cause: Problem): Problem {
  return {
    where: folder.path,
    what: `this is a Beads database (${folder.database} is there), which only bd may change, but ${cause.what}; its export may be out of date`,
    fix: cause.fix,
  };
}
