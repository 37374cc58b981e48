import { join } from "node:path";
import type { Problem } from "../../../core/problem.ts";
import { warnOfBdVersion } from "../../../core/tasks/bd/bd-version.ts";
import type { BatchTask } from "../../../core/tasks/new-task.ts";
import type { TaskSource, TasksMade, Unavailable } from "../task-source.ts";
import { withLock } from "../with-lock.ts";
import type { Bd } from "./bd-session.ts";
import { claimWithBd, closeWithBd, dependWithBd, releaseWithBd } from "./change-with-bd.ts";
import { createWithBd } from "./create-with-bd.ts";
import { listWithBd } from "./list-with-bd.ts";
import { showWithBd } from "./show-with-bd.ts";

/** How long to wait for other processes of ours that use the same database. */
const PATIENCE_MS = 60_000;

/**
 * Tasks in a real Beads database. All calls of all our processes go one after the other, under a lock: embedded databases take one
 * writer at a time, and before 1.3 two claims at once could both succeed.
 */
export function bdSource(bd: Bd, about: string): TaskSource {
  const change = async <T>(act: () => Promise<T>): Promise<T | Unavailable> => {
    const warning = bd.version.readOnly === undefined ? undefined : warnOfBdVersion(bd.version, bd.path);
    return warning ? { kind: "unavailable", problem: warning } : alone(bd, act);
  };
  const createAll = async (batch: readonly BatchTask[], actor: string): Promise<TasksMade> => ({
    tasks: [],
    ...(await change(() => createWithBd(bd, batch, actor))),
  });
  return {
    kind: "bd",
    about,
    list: (filter) => alone(bd, () => listWithBd(bd, filter)),
    show: (id) => alone(bd, () => showWithBd(bd, id)),
    claim: (id, actor) => change(() => claimWithBd(bd, id, actor)),
    release: (id, actor, note) => change(() => releaseWithBd(bd, id, actor, note)),
    close: (id, actor, reason) => change(() => closeWithBd(bd, id, actor, reason)),
    create: async (task, actor) => {
      const made = await createAll([task], actor);
      if (made.kind !== "done") return made;
      const [first] = made.tasks;
      return first ? { kind: "done", task: first } : { kind: "unavailable", problem: describeUnseen(task.title) };
    },
    createAll,
    depend: (id, on, type, actor) => change(() => dependWithBd(bd, id, on, type, actor)),
  };
}

/** Runs one or more calls of bd while no other process of ours runs any on this database. */
async function alone<T>({ folder }: Bd, act: () => Promise<T>): Promise<T | Unavailable> {
  // both named so that the .gitignore that bd puts into its folder hides them
  const lock = {
    directory: join(folder, "skyfom.lock"),
    scratch: join(folder, "skyfom-scratch.lock"),
    patienceMs: PATIENCE_MS,
  };
  try {
    const locked = await withLock(lock, act);
    return locked.kind === "busy" ? { kind: "unavailable", problem: locked.problem } : locked.value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    const fix = "Make this folder writable for you; bd needs it too.";
    return { kind: "unavailable", problem: { where: folder, what: (error as Error).message, fix } };
  }
}

function describeUnseen(title: string): Problem {
  return {
    where: `"${title}"`,
    what: "bd made it, but does not show it",
    fix: "`skyfom task list` shows whether it is there.",
  };
}
