import { join } from "node:path";
import type { Problem } from "../../../core/problem.ts";
import type { BatchTask } from "../../../core/tasks/add/new-task.ts";
import { warnOfBdVersion } from "../../../core/tasks/bd/bd-version.ts";
import type { TaskSource, TasksMade, Unavailable } from "../task-source.ts";
import { withLock } from "../with-lock.ts";
import type { Bd } from "./bd.ts";
import { BdView } from "./bd-view.ts";
import { closeWithBd, dependWithBd, releaseWithBd } from "./change-with-bd.ts";
import { claimWithBd } from "./claim-with-bd.ts";
import { createWithBd } from "./create-with-bd.ts";
import { deleteWithBd, editWithBd, reopenWithBd, undependWithBd } from "./edit-with-bd.ts";
import { listWithBd, tasksWithBd } from "./list-with-bd.ts";

/** How long a change waits for other processes of ours that change the same database. */
const PATIENCE_MS = 60_000;

/** How long it waits for one of which nothing can be known, on another machine or in another container. */
const STRANGER_PATIENCE_MS = 5_000;

/**
 * Tasks in a real Beads database. Where a claim is one step of the database, bd's own waiting for others is enough. Elsewhere two claims
 * at once could both succeed, so changes of all our processes go one after the other, under a lock. Questions need none.
 *
 * @param isStep whether the source serves one step, in which what was asked once is not asked again.
 */
export function bdSource(bd: Bd, about: string, isStep = false): TaskSource {
  const step = new BdView(bd, true);
  const look = <T>(act: (view: BdView) => T): T => act(isStep ? step : new BdView(bd, false));
  const change = async <T>(act: (view: BdView) => Promise<T>): Promise<T | Unavailable> => {
    const warning = bd.version.readOnly === undefined ? undefined : warnOfBdVersion(bd.version, bd.path);
    return warning ? { kind: "unavailable", problem: warning } : alone(bd, () => look(act));
  };
  const createAll = async (batch: readonly BatchTask[], actor: string): Promise<TasksMade> => ({
    tasks: [],
    ...(await change((view) => createWithBd(bd, view, batch, actor))),
  });
  return {
    kind: "bd",
    about,
    list: (filter) => look((view) => listWithBd(bd, view, filter)),
    ...(isStep ? { tasks: () => tasksWithBd(bd, step) } : {}),
    show: (id) => look((view) => view.find(id)),
    claim: (id, actor) => change((view) => claimWithBd(bd, view, id, actor)),
    release: (id, actor, note) => change((view) => releaseWithBd(bd, view, id, actor, note)),
    close: (id, actor, reason) => change((view) => closeWithBd(bd, view, id, actor, reason)),
    create: async (task, actor) => {
      const made = await createAll([task], actor);
      if (made.kind !== "done") return made;
      const [first] = made.tasks;
      return first ? { kind: "done", task: first } : { kind: "unavailable", problem: describeUnseen(task.title) };
    },
    createAll,
    edit: (id, edit, actor) => change((view) => editWithBd(bd, view, id, edit, actor)),
    reopen: (id, actor) => change((view) => reopenWithBd(bd, view, id, actor)),
    remove: (id, actor) => change((view) => deleteWithBd(bd, view, id, actor)),
    undepend: (id, on, actor) => change((view) => undependWithBd(bd, view, id, on, actor)),
    depend: (id, on, type, actor) => change((view) => dependWithBd(bd, view, id, on, type, actor)),
  };
}

/** Runs one or more calls of bd while no other process of ours changes anything in this database. */
async function alone<T>({ folder, readsBack }: Bd, act: () => Promise<T>): Promise<T | Unavailable> {
  if (!readsBack) return act();
  // both named so that the .gitignore that bd puts into its folder hides them, in every version
  const lock = {
    directory: join(folder, "skyfom.db-lock"),
    scratch: join(folder, "skyfom.db-scratch"),
    patienceMs: PATIENCE_MS,
    strangerPatienceMs: STRANGER_PATIENCE_MS,
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
    what: "bd created it, but does not list it",
    fix: "`skyfom task list` shows whether it is there.",
  };
}
