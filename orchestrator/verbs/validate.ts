import { basename, resolve } from "node:path";
import { type Problem, renderProblem } from "../core/problem.ts";
import { counted } from "../core/text/counted.ts";
import { checkCompositions } from "../io/composition/check-compositions.ts";
import { checkSkill } from "../io/composition/check-skill.ts";
import { SKILL_FILE } from "../io/composition/file-names.ts";
import { findSkillFiles, type SkillFiles } from "../io/composition/find-skill-files.ts";
import { showFile } from "../io/composition/show-file.ts";
import { skillFolders } from "../io/composition/skill-folders.ts";
import { statPath } from "../io/composition/stat-path.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

/** `skyfom validate [PATH…]`: every SKILL.md and composition under the paths. */
export const validate: AddVerb = (program, bind) => {
  const command = program.command("validate").argument("[path...]", "folders or files (default: the current folder)");
  bind(command, runValidate);
};

function runValidate(terminal: Terminal, given: readonly string[]): VerbOutcome {
  const { cwd, env } = terminal;
  const paths = (given.length > 0 ? given : ["."]).map((path) => resolve(cwd, path));
  const missing = paths.filter((path) => statPath(path) === undefined);
  if (missing.length > 0) return { ok: false, problems: missing.map((path) => explainMissing(showFile(cwd, path))) };
  const found = paths.map(filesOf);
  const skills = [...new Set(found.flatMap((files) => files.skills))];
  const compositions = [...new Set(found.flatMap((files) => files.compositions))];
  const unreadable = found.flatMap((files) => files.unreadable);
  const refused = found.flatMap((files) => files.refused.map((one) => ({ ...one, where: showFile(cwd, one.where) })));
  if (skills.length + compositions.length + unreadable.length + refused.length === 0) {
    return { ok: false, problems: [explainNothing(cwd, paths)] };
  }

  const show = (file: string) => showFile(cwd, file);
  const review = checkCompositions(compositions, skillFolders(cwd, env), show);
  const problems = [
    ...refused,
    ...unreadable.map((folder) => explainUnreadable(show(folder))),
    ...skills.flatMap((file) => checkSkill(file, show(file))),
    ...review.problems,
  ];
  if (problems.length > 0) return { ok: false, problems };
  const data = { skills: skills.map(show), compositions: compositions.map(show), warnings: review.warnings };
  return { ok: true, text: describe(data), data };
}

/** A file that is named explicitly is checked, whatever its name. */
function filesOf(path: string): SkillFiles {
  if (statPath(path)?.isDirectory()) return findSkillFiles(path);
  const isSkill = basename(path) === SKILL_FILE;
  return { skills: isSkill ? [path] : [], compositions: isSkill ? [] : [path], unreadable: [], refused: [] };
}

function explainMissing(path: string): Problem {
  return { where: path, what: "it does not exist", fix: "Name a folder or a file that exists." };
}

function explainUnreadable(path: string): Problem {
  return { where: path, what: "this folder cannot be read", fix: "Make it readable, or name another folder." };
}

function explainNothing(cwd: string, paths: readonly string[]): Problem {
  const where = paths.map((path) => showFile(cwd, path)).join(", ");
  return {
    where,
    what: "it holds no SKILL.md and no composition",
    fix: "Name the folder that holds your skills.",
  };
}

function describe(found: {
  readonly skills: readonly string[];
  readonly compositions: readonly string[];
  readonly warnings: readonly Problem[];
}): string {
  const warnings = found.warnings.map((warning) => `warning: ${renderProblem(warning)}\n`);
  const counts = [counted(found.skills.length, "skill"), counted(found.compositions.length, "composition")].join(
    " and ",
  );
  return `${warnings.join("")}valid: ${counts}`;
}
