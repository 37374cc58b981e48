import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openTaskSource } from "../../../orchestrator/io/tasks/open-task-source.ts";
import type { ScratchRepository } from "../../support/scratch-repository.ts";

const someBd = fileURLToPath(new URL("faulty-bd.mjs", import.meta.url));

/** Whether bd is run on a repository with a database, or why not. */
export async function openedWithBd(
  repository: ScratchRepository,
  more: Readonly<Record<string, string>> = {},
  folder = "",
): Promise<string> {
  const env = {
    HOME: repository.home,
    PATH: process.env.PATH,
    CALLS: join(repository.home, "calls"),
    SKYFOM_BD: someBd,
  };
  const found = await openTaskSource(join(repository.root, folder), { ...env, ...more });
  return found.kind === "source" ? found.source.kind : `${found.problem.where}: ${found.problem.what}`;
}
