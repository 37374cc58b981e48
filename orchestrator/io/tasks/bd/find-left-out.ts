import { join } from "node:path";
import type { Problem } from "../../../core/problem.ts";
import { readStore } from "../read-store.ts";
import type { Bd } from "./bd.ts";

/** What to say of a database without tasks beside an `issues.jsonl` that has some; undefined if that has none, or cannot be read. */
export function findLeftOut({ folder, version }: Bd): Problem | undefined {
  const path = join(folder, "issues.jsonl");
  const count = countTasks(path);
  if (count === 0) return undefined;
  return {
    where: folder,
    what: `bd's database has no tasks, but ${path} has ${count}`,
    fix:
      version.line === "sqlite"
        ? "Import them: bd sync --import-only."
        : `If they are to be done, have bd take them in: bd import ${path}.`,
  };
}

function countTasks(path: string): number {
  try {
    return readStore(path).tasks.length;
  } catch {
    return 0;
  }
}
