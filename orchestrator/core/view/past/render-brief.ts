import { toLine } from "../../printable.ts";
import { slashCommand } from "../../slash-command.ts";
import { elapsed } from "../../text/elapsed.ts";
import { few } from "../../text/few.ts";
import type { Status } from "../status.ts";
import { tellLastRun } from "./render-last-run.ts";
import { counts } from "./render-needs.ts";

/** Ids that are named. */
const NAMED = 5;

/**
 * For somebody who comes back: what the last run came to, which were left open, and how much waits for
 * them. Nothing where there is neither.
 *
 * @param prefix of our commands in Claude Code, see `slashCommand`.
 */
export function renderBrief(
  { lastRun, needs, at }: Pick<Status, "lastRun" | "needs" | "at">,
  prefix: string,
): string[] {
  const show = slashCommand("skyfom-status", prefix);
  const left = needs.filter(({ kind }) => kind === "left-open");
  const ids = needs.flatMap(({ taskId }) => taskId ?? []).map(toLine);
  const named = ids.length === 0 ? "" : ` (${few(ids, NAMED).join(", ")})`;
  return [
    ...(lastRun === null
      ? []
      : [
          `Skyfom: last run ${lastRun.id} ended ${elapsed(Date.parse(at) - Date.parse(lastRun.finishedAt))} ago: ${tellLastRun(lastRun)}.`,
        ]),
    ...left.map(({ run }) => {
      const goOn = slashCommand("skyfom-pm", prefix);
      return `Skyfom: run ${toLine(run)} was left open: its client has ended. ${goOn} continues it.`;
    }),
    ...(needs.length === 0 ? [] : [`Skyfom needs you: ${counts(needs)}${named}. ${show} shows what to do.`]),
  ];
}
