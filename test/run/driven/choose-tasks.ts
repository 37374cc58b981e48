import { NO_FOOTPRINTS } from "../../../orchestrator/core/footprints/footprints.ts";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import { chooseWork } from "../../../orchestrator/core/run/step/begin/choose-work.ts";
import { nameOfItem } from "../../../orchestrator/core/run/work/work-item.ts";
import type { StartOrder } from "../../../orchestrator/core/tasks/ready/order-ready.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { tellHeld } from "../../../orchestrator/core/texts/reasons/tell-held.ts";

/** What a run on tasks has before it. */
interface Tasks {
  /** In the tracker's order. */
  readonly ready: readonly Task[];
  readonly atWork?: readonly Task[];
  readonly limit: number;
  readonly freeSlots?: number;
  readonly order?: StartOrder;
  readonly attempts?: Run["attempts"];
}

export const RUN = "k3f9";

interface Chosen {
  readonly begins: readonly string[];
  readonly heldBack: readonly { readonly id: string; readonly reason: string }[];
}

/** Chooses what a run begins of these tasks, by their ids, and what it holds back, with the reason as it is told. */
export function chooseTasks(given: Tasks): Chosen {
  const { ready, atWork = [], limit, freeSlots = limit, order = "tracker", attempts = [] } = given;
  const list = { tasks: [...atWork, ...ready], ready: ready.map(({ id }) => id), blocked: new Map(), warnings: [] };
  const { begins, heldBack } = chooseWork({
    run: { kind: "tasks", id: RUN, owner: "", openedAt: "", state: { kind: "open" }, limit, attempts },
    others: [],
    needs: [],
    limit: { limit },
    freeSlots,
    dueCount: 0,
    checkingCount: 0,
    footprints: NO_FOOTPRINTS,
    space: undefined,
    lack: undefined,
    tracker: { kind: "list", list },
    unable: new Map(),
    settings: { retries: 1, errorHandling: "continue-on-error", order, isolation: "shared" },
  });
  return {
    begins: begins.map(({ item }) => nameOfItem(item)),
    heldBack: heldBack.map(({ id, why }) => ({ id, reason: tellHeld(why) })),
  };
}
