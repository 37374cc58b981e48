import { statSync } from "node:fs";
import { resolve } from "node:path";
import { Option } from "commander";
import { closestName } from "../core/composition/closest-name.ts";
import { planComposition } from "../core/composition/plan-composition.ts";
import { renderMermaid } from "../core/composition/render-mermaid.ts";
import { renderPlan } from "../core/composition/render-plan.ts";
import { type Problem, renderProblem } from "../core/problem.ts";
import { compositionsIn, findSkill, listSkills } from "../io/composition/find-skill.ts";
import { readComposition } from "../io/composition/read-composition.ts";
import { showFile } from "../io/composition/show-file.ts";
import { type SkillFolder, skillFolders } from "../io/composition/skill-folders.ts";
import type { AddVerb, Outcome, Terminal } from "./verb.ts";

interface Options {
  readonly mermaid?: boolean;
}

/** `skyfom plan FILE|SKILL`: the waves of a composition. */
export const plan: AddVerb = (program, bind) => {
  const command = program
    .command("plan")
    .description("show which sub-skills of a composite skill work together, and what waits for what")
    .argument("<composition>", "a composition's file, its folder, or the name of a composite skill")
    .addOption(new Option("--mermaid", "print it as a Mermaid flowchart").conflicts("json"));
  bind(command, runPlan);
};

function runPlan(terminal: Terminal, given: string, options: Options): Outcome {
  const { cwd, env } = terminal;
  const located = locate(cwd, given, skillFolders(cwd, env));
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const shown = showFile(cwd, located.file);
  const { composition, problems, warnings } = readComposition(located.file, shown);
  if (composition === undefined) return { ok: false, problems };
  const planned = planComposition(composition);
  if (options.mermaid) return { ok: true, text: renderMermaid(planned), data: planned };
  const notes = warnings.map((warning) => `warning: ${renderProblem(warning)}\n\n`).join("");
  return { ok: true, text: `${notes}${renderPlan(planned)}`, data: { ...planned, file: shown, warnings } };
}

type Located = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly problem: Problem };

/** A path wins over a name, since it is what stands before the user's eyes. */
function locate(cwd: string, given: string, folders: readonly SkillFolder[]): Located {
  const path = resolve(cwd, given);
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile()) return { ok: true, file: path };
  const [file] = status ? compositionsIn(path) : (findSkill(given, folders)?.compositions ?? []);
  if (file !== undefined) return { ok: true, file };
  const composites = listSkills(folders).filter(({ compositions }) => compositions.length > 0);
  const names = composites.map(({ name }) => name);
  const meant = closestName(given, names);
  const fix = meant === undefined ? `Composite skills here: ${names.join(", ")}.` : `Did you mean "${meant}"?`;
  return { ok: false, problem: { where: given, what: explain(given, Boolean(status), folders), fix } };
}

function explain(given: string, isFolder: boolean, folders: readonly SkillFolder[]): string {
  if (isFolder) return "this folder holds no composition.json or composition.yaml";
  if (findSkill(given, folders)) return "this skill has no composition: one agent does it";
  return "there is no file and no skill of this name";
}
