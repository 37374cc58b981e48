import { parseOwnerKey } from "../../core/ledger/owner.ts";
import type { Problem } from "../../core/problem.ts";
import { isUnfinished, parentOf } from "../../core/run/run.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { readSlots } from "../ledger/files/slots.ts";
import { type StatePaths, whyElsewhere } from "../ledger/files/state-paths.ts";
import { isOwnerGone, ownerOfProcess } from "../ledger/owner-of-process.ts";
import { readRuns } from "../reference/read-run.ts";
import type { Target } from "./locate-target.ts";

/**
 * What an uninstall would cut short: an open run, whose tasks would stay claimed when nothing is left that could stop it, and agents at
 * work, which nothing would hold to the cap any more. Undefined if there is neither. Changes nothing.
 */
export function whyInUse({ dir }: Target, env: NodeJS.ProcessEnv): Problem | undefined {
  const { paths } = locateState(dir);
  if (whyElsewhere(paths)) return undefined;
  const runs = readRuns(paths).runs.filter((run) => isUnfinished(run) && parentOf(run) === undefined);
  const ids = runs.map(({ id }) => id);
  const atWork = countAtWork(paths, env);
  if (ids.length + atWork === 0) return undefined;
  const open = ids.length === 0 ? [] : [ids.length === 1 ? `run ${ids[0]} is open` : `runs ${ids.join(", ")} are open`];
  const agents = atWork === 0 ? [] : [atWork === 1 ? "1 agent is at work" : `${atWork} agents are at work`];
  return {
    where: dir,
    what: [...open, ...agents].join(", and "),
    fix: `${howToEnd(ids, atWork)}. To uninstall anyway: \`skyfom uninstall --yes\`.`,
  };
}

function howToEnd(runs: readonly string[], atWork: number): string {
  const [it, its] = runs.length + (runs.length === 0 ? atWork : 0) === 1 ? ["it", "its"] : ["them", "their"];
  if (runs.length === 0) return `Let ${it} end first`;
  const stops = runs.map((id) => `\`skyfom stop --run ${id}\``).join(", ");
  return `Stop ${it}${atWork === 0 ? "" : ` and let ${its} agents end`} first: ${stops}`;
}

/** Slots that are taken, but for those of clients that are known to be gone. */
function countAtWork(paths: StatePaths, env: NodeJS.ProcessEnv): number {
  const self = ownerOfProcess(env);
  return readSlots(paths).filter(({ name }) => {
    const owner = name && parseOwnerKey(name.owner);
    return !(owner && isOwnerGone(owner, self));
  }).length;
}
