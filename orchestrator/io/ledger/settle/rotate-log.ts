import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { holdDirectory } from "../../hold-directory.ts";
import { logSize } from "../files/events-log.ts";
import { catchUp, readHistory, writeSnapshot } from "../files/ledger-history.ts";
import { readOpenFiles } from "../files/open-files.ts";
import { readSlots } from "../files/slots.ts";
import type { Ledger } from "../ledger.ts";

/** Bytes of log after which a session that finds nobody at work begins a new one. */
const ROTATE_ABOVE = 50 * 1024 * 1024;

/** Begins a new log when this one is long and nothing is open; the old one is kept beside it, and the ended agents stay shown. */
export function rotateLog(ledger: Ledger, above: number = ROTATE_ABOVE): boolean {
  const { paths } = ledger;
  if (logSize(paths) <= above) return false;
  // If two sessions started at once, the second would move the new, short log over the old one.
  const turn = join(paths.tmp, "rotation");
  if (!holdDirectory(paths.tmp, turn, "turn", "")) return false;
  try {
    if (logSize(paths) <= above || readSlots(paths).length > 0 || readOpenFiles(paths).length > 0) return false;
    const history = readHistory(paths);
    renameSync(paths.events, paths.eventsBefore);
    // others may have begun since
    const { state } = catchUp({ ...paths, events: paths.eventsBefore }, history);
    writeSnapshot(paths, 0, state);
    ledger.forgetHistory();
    return true;
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}
