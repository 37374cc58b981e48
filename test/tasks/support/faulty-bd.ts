import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { bdSource } from "../../../orchestrator/io/tasks/bd/bd-source.ts";
import { findBd } from "../../../orchestrator/io/tasks/bd/find/find-bd.ts";
import type { TaskSource } from "../../../orchestrator/io/tasks/task-source.ts";
import { makeScratchRepository, type ScratchRepository } from "../../support/scratch-repository.ts";

/** A bd that shows one fault, and notes its calls. */
export const program = fileURLToPath(new URL("faulty-bd.mjs", import.meta.url));
const repositories: ScratchRepository[] = [];
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

/** A repository whose bd shows `fault`, given as `call:fault`. */
export function make(fault: string, more: NodeJS.ProcessEnv = {}) {
  const repository = makeScratchRepository();
  repositories.push(repository);
  const { root, home } = repository;
  const isSqlite = more.VERSION?.startsWith("0.");
  mkdirSync(join(root, ".beads", isSqlite ? "beads.db" : "embeddeddolt"), { recursive: true });
  if (more.LAST_USED_BY) writeFileSync(join(root, ".beads", ".local_version"), `${more.LAST_USED_BY}\n`);
  const calls = join(home, "calls");
  writeFileSync(calls, "");
  const env = { ...process.env, HOME: home, SKYFOM_BD: program, FAULT: fault, CALLS: calls, ...more };
  const lines = () => readFileSync(calls, "utf8").trim().split("\n");
  return {
    ...repository,
    env,
    folder: join(root, ".beads"),
    /** Each call that was made, in order. */
    calls: lines,
    /** The processes that the fault is made of. */
    pids: () => lines().flatMap((line) => (line.startsWith("pids") ? line.split(" ").slice(1).map(Number) : [])),
  };
}

export async function open(fault: string, more?: NodeJS.ProcessEnv, timeoutMs = 30_000) {
  const made = make(fault, more);
  const folder = { path: made.folder, root: made.root, because: "given" };
  const found = await findBd(folder, made.env, timeoutMs);
  if (found.kind === "none") throw new Error(renderProblem(found.problem));
  return { ...made, source: bdSource(found.bd, "given") };
}

export async function problemOf(
  answer: ReturnType<TaskSource["list"]> | ReturnType<TaskSource["claim"]>,
): Promise<string> {
  const given = await answer;
  return "problem" in given ? `${given.kind}: ${renderProblem(given.problem)}` : given.kind;
}
