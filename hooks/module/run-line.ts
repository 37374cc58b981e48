import { countsUnread, holderAmong, isSlot } from "../../orchestrator/core/ledger/held-slot.ts";
import { runOfFile } from "../../orchestrator/core/run/run-file.ts";
import { renderRunSegment } from "../../orchestrator/core/view/render-status-line.ts";
import { newestRunIn, progressOfRun, type RunProgress } from "../../orchestrator/core/view/run-progress.ts";
import type { Client } from "./claude-code.ts";
import type { LedgerPlace } from "./ledger-place.ts";

/** Where the line is read from. */
type Place = Pick<LedgerPlace, "slots" | "limit" | "hasStatusLine">;

/**
 * How many agents are at work and how far the run is, from the ledger's own files: no process is started for it. So the slots of a client
 * that has died count until a hook frees them. Files of the repository are not read here: a link there may lead to something without end.
 * Empty where there is nothing to tell, or a status line tells it.
 */
export async function runLine($: Client, { slots, limit, hasStatusLine }: Place): Promise<string> {
  if (hasStatusLine) return "";
  const read = (path: string) => $.fs.read(path).catch(() => "");
  const [taken, run] = await Promise.all([countTaken($, slots), readProgress(read, `${slots}/..`)]);
  if (taken === 0 && !run?.isOpen) return "";
  return renderRunSegment({ taken, limit, ...(run ? { run } : {}) });
}

async function countTaken($: Client, slots: string): Promise<number> {
  const numbered = (await $.fs.list(slots).catch(() => [])).map(({ name }) => name).filter(isSlot);
  const isTaken = (slot: string) =>
    $.fs.list(`${slots}/${slot}`).then(
      (files) =>
        holderAmong(
          Number(slot),
          files.map(({ name }) => name),
        ) !== undefined,
      () => countsUnread(Number(slot)),
    );
  return (await Promise.all(numbered.map(isTaken))).filter(Boolean).length;
}

/** The newest run; undefined where there is none, or its file is broken. */
async function readProgress(read: (path: string) => Promise<string>, state: string): Promise<RunProgress | undefined> {
  const id = newestRunIn(await read(`${state}/agents.json`));
  if (id === undefined) return undefined;
  try {
    return progressOfRun(runOfFile(JSON.parse(await read(`${state}/runs/${id}/run.json`))));
  } catch {
    return undefined;
  }
}
