import { estimateFiles } from "../../core/footprints/estimate-files.ts";
import { type Footprints, NO_FOOTPRINTS } from "../../core/footprints/footprints.ts";
import { namesInText } from "../../core/footprints/names-in-text.ts";
import type { FootprintsQuestion } from "../../core/run/step/facts/footprints-question.ts";
import type { Task } from "../../core/tasks/task.ts";
import { filesAhead } from "../worktrees/run-branches.ts";
import { readRepository } from "./read-repository.ts";

/** What tasks are expected to change: what is known of that, and the rest from git. */
export function readFootprints(
  folder: { readonly projectDir: string; readonly workTree: string },
  run: string,
  { known, tasks }: FootprintsQuestion,
): Footprints {
  return {
    estimates: known.estimates ?? estimate(folder.workTree, tasks),
    ahead: known.ahead ?? filesAhead(folder.projectDir, run),
  };
}

function estimate(workTree: string, tasks: readonly Task[]): Footprints["estimates"] {
  const names = new Map(tasks.map((task) => [task.id, namesInText(textOf(task))]));
  const symbols = new Set([...names.values()].flatMap((one) => one.symbols));
  if (symbols.size === 0 && [...names.values()].every(({ paths }) => paths.length === 0))
    return NO_FOOTPRINTS.estimates;
  const repository = readRepository(workTree, [...symbols]);
  if (repository === undefined) return NO_FOOTPRINTS.estimates;
  const estimates = [...names].map(([id, named]) => [id, estimateFiles(named, repository)] as const);
  return new Map(estimates.filter(([, files]) => files.length > 0));
}

function textOf({ title, description, design, acceptance, notes }: Task): string {
  return [title, description, design, acceptance, notes].join("\n");
}
