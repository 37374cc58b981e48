import { isMissedOnList } from "./is-missed-on-list.ts";
import { descendants, isOwn, isUnstarted, type LedgerView, type OpenLife, workerOf } from "./ledger-view.ts";

/** Whom the client lists when a turn ends: agents by their ids, teammates by their descriptions. */
interface Listed {
  readonly listed: ReadonlySet<string>;
  readonly teammates: ReadonlySet<string>;
}

/**
 * The agents that should be on the client's list of background tasks and are not. The list is the process's own: it holds nested
 * agents too, and after `/clear` those of the session before. It never holds foreground and workflow agents or idle parents.
 */
export function goneAgents(view: LedgerView, { listed, teammates }: Listed, promptId: string): string[] {
  const isGone = (life: OpenLife) => {
    const worker = workerOf(life);
    if (worker === undefined || listed.has(worker) || !isOwn(view, life) || life.place !== "slot") return false;
    if (life.entry.isTeammate) return !teammates.has(life.entry.description) && isMissedOnList(life, promptId);
    // While its call is only guessed it may be one of the teammates that are listed.
    if (teammates.size > 0 && !life.entry.isJoined) return false;
    if (!isMissedOnList(life, promptId)) return false;
    return life.entry.background === true || isOfMainTurn(view, life);
  };
  const atWork = view.open.filter(isGone).map((life) => workerOf(life) as string);
  return [...atWork, ...abandonedParents(view, new Set(atWork))];
}

/** Idle parents whose children are all gone: nothing will wake them. One that has just been woken has a slot as well for a moment. */
function abandonedParents(view: LedgerView, gone: ReadonlySet<string>): string[] {
  return view.open
    .filter((life) => life.place === "idle" && isOwn(view, life))
    .map((life) => life.agent as string)
    .filter((parent) => !view.open.some((life) => life.place === "slot" && isOwn(view, life) && life.agent === parent))
    .filter((parent) => descendants(view, parent).every((child) => gone.has(workerOf(child) ?? "")))
    .filter((parent) => descendants(view, parent).length > 0);
}

/**
 * Whether this is an agent at work that the main conversation itself called, before this hook began. While an agent's call is
 * only guessed, it may be a nested one's as long as nested calls are open.
 */
export function isOfMainTurn(view: LedgerView, life: OpenLife): boolean {
  const { call, caller, isJoined } = life.entry;
  if (call === undefined || caller !== undefined || life.place !== "slot") return false;
  const isNestedPossible = view.open.some(({ owner, entry }) => owner === view.owner && entry.caller !== undefined);
  return (isJoined || !isNestedPossible) && !isUnstarted(life) && isOwn(view, life);
}
