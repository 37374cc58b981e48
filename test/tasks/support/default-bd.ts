import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import type { TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import { makeScratchRepository, type ScratchRepository } from "../../support/scratch-repository.ts";
import { environmentOf, realBd } from "./bd-binary.ts";

export const found = realBd("0.49.5");
export const bd = typeof found === "string" ? { path: "", version: "0.49.5", env: {} } : found;
export const isAbsent = typeof found === "string";
export const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

export interface Default extends ScratchRepository {
  readonly env: NodeJS.ProcessEnv;
  readonly ids: readonly string[];
  readonly bd: (...args: string[]) => string;
  readonly file: string;
}

const templates = new Map<string, Default>();
afterAll(() => {
  for (const template of templates.values()) template.remove();
});

/** A repository in which `bd init` ran with its defaults: git hooks, and a daemon for whoever does not say otherwise. A copy of the first. */
export function makeDefault(...titles: string[]): Default {
  const template = templates.get(titles.join()) ?? makeFirst(titles);
  templates.set(titles.join(), template);
  const made = surround(makeScratchRepository());
  removals.push(made.remove);
  rmSync(made.root, { recursive: true });
  cpSync(template.root, made.root, { recursive: true, preserveTimestamps: true });
  return { ...made, ids: template.ids };
}

export function makeFirst(titles: readonly string[]): Default {
  const made = surround(makeScratchRepository());
  const { root, env, git, bd: run } = made;
  run("init", "--prefix", "bd");
  const ids = titles.map((title) => (JSON.parse(run("create", title, "--json")) as { id: string }).id);
  git("add", ".");
  execFileSync("git", ["commit", "--quiet", "--message", "Begin with bd"], { cwd: root, env });
  return { ...made, ids };
}

/** With a path on which bd's git hooks find it by its name. */
function surround(repository: ScratchRepository): Omit<Default, "ids"> {
  const { root, home } = repository;
  mkdirSync(join(home, "bin"), { recursive: true });
  symlinkSync(bd.path, join(home, "bin", "bd"));
  const env: NodeJS.ProcessEnv = { ...environmentOf(bd, home), PATH: `${join(home, "bin")}:${process.env.PATH}` };
  const run = (...args: string[]) => execFileSync(bd.path, args, { cwd: root, env, encoding: "utf8", stdio: "pipe" });
  return { ...repository, env, bd: run, file: join(root, ".beads", "issues.jsonl") };
}

export async function open({ root, env }: { root: string; env: NodeJS.ProcessEnv }): Promise<TaskSource> {
  const opened = await openTaskSource(root, env);
  if (opened.kind === "none") throw new Error(renderProblem(opened.problem));
  expect(opened.source.kind).toBe("bd");
  return opened.source;
}

export async function readyOf(source: TaskSource): Promise<readonly string[]> {
  const answer = await source.list();
  if (answer.kind === "unavailable") throw new Error(renderProblem(answer.problem));
  return answer.list.ready;
}

export async function taskAfter(change: ReturnType<TaskSource["claim"]>) {
  const changed = await change;
  if (changed.kind !== "done") throw new Error(renderProblem(changed.problem));
  return changed.task;
}

export const later = (file: string, seconds: number) =>
  utimesSync(file, Date.now() / 1000 + seconds, Date.now() / 1000 + seconds);
