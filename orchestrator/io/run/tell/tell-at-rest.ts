import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { isUnfinished, type Run } from "../../../core/run/run.ts";
import { mayHaveNews, type NewsAtRest, newsOfStatus } from "../../../core/run/tell/news-at-rest.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isGone } from "../../ledger/settle/settle-gone-owners.ts";
import type { KeptRuns } from "../../reference/read-run.ts";
import { tryTo } from "../../try-to.ts";
import { commandLine, enginePath } from "./command-line.ts";

/** How long reading tasks and transcripts may delay a session, in milliseconds. After that it gets no news. */
const DEADLINE_MS = 5_000;

/**
 * What a session is told at its start if its client drives no open run: the results of the last one, the runs that were left open, and
 * how much waits for the user.
 */
export function tellAtRest(
  ledger: Ledger,
  { runs }: KeptRuns,
  { source }: SignalOf<"sessionStarted">,
  folder: string,
): NewsAtRest | undefined {
  const root = join(__dirname, "..", "..");
  if (runs.some((run) => isUnfinished(run) && run.owner === ledger.key)) return undefined;
  const isOrphaned = ({ owner }: Run) => isGone(ledger, owner);
  if (!mayHaveNews(runs, source, new Date().toISOString(), isOrphaned)) return undefined;
  if (!existsSync(enginePath(root))) return undefined;
  const { status, stdout } = spawnSync(process.execPath, [enginePath(root), "status", "--brief", "--json"], {
    cwd: folder,
    encoding: "utf8",
    timeout: DEADLINE_MS,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const printed: unknown = status === 0 ? tryTo(() => JSON.parse(stdout)) : undefined;
  return newsOfStatus(printed, commandLine(root));
}
