import type { Stats } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { Option } from "commander";
import { planComposition } from "../core/composition/plan-composition.ts";
import { renderMermaid } from "../core/composition/render-mermaid.ts";
import { renderPlan } from "../core/composition/render-plan.ts";
import { showName } from "../core/composition/show-name.ts";
import { type Problem, renderProblem } from "../core/problem.ts";
import { closestName } from "../core/text/closest-name.ts";
import { explainSeveral } from "../io/composition/explain-several.ts";
import { SKILL_FILE } from "../io/composition/file-names.ts";
import { compositionsIn, findSkill, listSkills } from "../io/composition/find-skill.ts";
import { readComposition } from "../io/composition/read-composition.ts";
import { showFile } from "../io/composition/show-file.ts";
import { type SkillFolder, skillFolders } from "../io/composition/skill-folders.ts";
import { statPath } from "../io/composition/stat-path.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

interface Options {
  readonly mermaid?: boolean;
}

/** `skyfom plan FILE|SKILL`: the waves of a composition. */
export const plan: AddVerb = (program, bind) => {
  const command = program
    .command("plan")
    .argument("<composition>", "a composition's file, its folder, or the name of a composite skill")
    .addOption(new Option("--mermaid", "print it as a Mermaid flowchart").conflicts("json"));
  bind(command, runPlan);
};

function runPlan(terminal: Terminal, given: string, options: Options): VerbOutcome {
  const { cwd, env } = terminal;
  const located = locate(cwd, given, skillFolders(cwd, env));
  if (!located.ok) return { ok: false, problems: located.problems };
  const shown = showFile(cwd, located.file);
  const { composition, problems, warnings } = readComposition(located.file, shown);
  if (composition === undefined) return { ok: false, problems };
  const planned = planComposition(composition);
  if (options.mermaid) return { ok: true, text: renderMermaid(planned), data: planned };
  const notes = warnings.map((warning) => `warning: ${renderProblem(warning)}\n\n`).join("");
  return { ok: true, text: `${notes}${renderPlan(planned)}`, data: { ...planned, file: shown, warnings } };
}

type Located =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A path wins over a name, since it is what the user sees. */
function locate(cwd: string, given: string, folders: readonly SkillFolder[]): Located {
  const path = resolve(cwd, given);
  const status = statPath(path);
  const compositions = compositionsOf(path, status) ?? findSkill(given, folders)?.compositions ?? [];
  const [file, other] = compositions;
  if (file === undefined) return { ok: false, problems: [explainAbsent(given, status, folders)] };
  if (other === undefined) return { ok: true, file };
  return { ok: false, problems: explainSeveral(compositions, showFile(cwd, dirname(file))) };
}

/** The compositions that a path stands for; undefined if nothing is there. */
function compositionsOf(path: string, status: Stats | undefined): readonly string[] | undefined {
  if (status?.isDirectory()) return compositionsIn(path);
  if (basename(path) === SKILL_FILE) return compositionsIn(dirname(path));
  return status && [path];
}

function explainAbsent(given: string, status: Stats | undefined, folders: readonly SkillFolder[]): Problem {
  const composites = listSkills(folders).filter(({ compositions }) => compositions.length > 0);
  const names = composites.map(({ name }) => name);
  const meant = closestName(given, names);
  const fix = meant === undefined ? `Composite skills here: ${names.join(", ")}.` : `Did you mean "${meant}"?`;
  return { where: showName(given), what: explain(given, status, folders), fix };
}

function explain(given: string, status: Stats | undefined, folders: readonly SkillFolder[]): string {
  if (status?.isDirectory()) return "this folder holds no composition.json or composition.yaml";
  if (status || findSkill(given, folders)) return "this skill has no composition; one agent does all of it";
  return "there is no file and no skill of this name";
}
