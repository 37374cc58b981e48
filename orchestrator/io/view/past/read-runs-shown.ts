import { totalUsage } from "../../../core/cost/token-usage.ts";
import type { Problem } from "../../../core/problem.ts";
import { describeLastRun } from "../../../core/run/needs/last-run.ts";
import { finishOf, isFinished, parentOf } from "../../../core/run/run.ts";
import type { ListedRun } from "../../../core/view/past/render-runs.ts";
import { locateState } from "../../ledger/files/locate-state.ts";
import { readAgents } from "../../ledger/files/read-agents.ts";
import { hasState, whyElsewhere } from "../../ledger/files/state-paths.ts";
import { readRuns } from "../../reference/read-run.ts";
import { readPrices } from "../../settings/read-prices.ts";
import { readUsage } from "../../usage/read-usage.ts";

/** The runs that are kept, the newest first, as many as wanted, and those that cannot be read. Changes nothing. */
export function readRunsShown(
  folder: string,
  now: Date,
  most: number,
): { readonly runs: readonly ListedRun[]; readonly more: number; readonly problems: readonly Problem[] } {
  const { paths, root } = locateState(folder);
  const prices = readPrices(root);
  const elsewhere = whyElsewhere(paths);
  if (elsewhere) return { runs: [], more: 0, problems: [elsewhere] };
  if (!hasState(paths)) return { runs: [], more: 0, problems: [] };
  const { runs, broken } = readRuns(paths);
  const driven = runs.filter((run) => parentOf(run) === undefined).reverse();
  const shown = driven.slice(0, most);
  const entries = shown.length === 0 ? [] : readAgents(paths);
  return {
    runs: shown.map((run) => {
      const told = describeLastRun(run, entries, finishOf(run) ?? now.toISOString(), (agent) => {
        const usage = agent.transcript === undefined ? undefined : readUsage(agent.transcript, prices);
        return usage && totalUsage(usage);
      });
      return { ...told, isOver: isFinished(run) };
    }),
    more: driven.length - shown.length,
    problems: broken.map(({ problem }) => problem),
  };
}
