import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { type BeadsFolder, findBeadsFolder } from "./find-beads-folder.ts";
import { jsonlSource } from "./jsonl-source.ts";
import type { TaskSource } from "./task-source.ts";

/** The source that a repository's tasks come from, or why there is none. */
export type OpenedTaskSource =
  | { readonly kind: "source"; readonly source: TaskSource }
  | { readonly kind: "none"; readonly problem: Problem };

/** Chooses the task source for the repository around `projectRoot`. */
export async function openTaskSource(
  projectRoot: string,
  env: NodeJS.ProcessEnv,
  now: () => Date = () => new Date(),
): Promise<OpenedTaskSource> {
  const folder = findBeadsFolder(projectRoot, env);
  if (!folder) return { kind: "none", problem: describeNoRepository(projectRoot) };
  const options = { folder: folder.path, projectName: basename(folder.root), now };
  if (folder.database === undefined) {
    const about = `the embedded store ${join(folder.path, "issues.jsonl")}: no Beads database is there (${folder.because})`;
    return { kind: "source", source: jsonlSource({ ...options, about }) };
  }
  const readOnly = describeCopy(folder);
  if (!existsSync(join(folder.path, "issues.jsonl"))) return { kind: "none", problem: readOnly };
  const about = `the exported copy ${join(folder.path, "issues.jsonl")}, to read only: ${readOnly.what}`;
  return { kind: "source", source: jsonlSource({ ...options, about, readOnly }) };
}

function describeNoRepository(start: string): Problem {
  return {
    where: start,
    what: "this is no repository: neither here nor above is there a .git or a .beads",
    fix: "Change into your project, or make it one: git init.",
  };
}

function describeCopy(folder: BeadsFolder): Problem {
  return {
    where: folder.path,
    what: `${folder.database} makes this a Beads database, which only bd may change, and no working bd was found`,
    fix: "Install bd, or name it: SKYFOM_BD=/path/to/bd.",
  };
}
