import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { mayHaveNews, type NewsAtRest, newsOfStatus } from "../../../core/run/tell/news-at-rest.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { readRuns } from "../../reference/read-run.ts";
import { tryTo } from "../../try-to.ts";
import { commandLine, enginePath } from "./command-line.ts";

/** How long a look at tasks and transcripts may delay a session, in milliseconds; after that nothing is told. */
const DEADLINE_MS = 5_000;

/** What a session is told at its start if no run is open: the results of the last one, and how much waits for the user. */
export function tellAtRest(
  ledger: Ledger,
  { source }: SignalOf<"sessionStarted">,
  folder: string,
): NewsAtRest | undefined {
  const root = join(__dirname, "..", "..");
  if (!mayHaveNews(readRuns(ledger.paths).runs, source, new Date().toISOString())) return undefined;
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
