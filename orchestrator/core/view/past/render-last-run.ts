import { showCost } from "../../cost/show-cost.ts";
import { countTokens, type TokenUsage } from "../../cost/token-usage.ts";
import { toLine } from "../../printable.ts";
import type { LastRun } from "../../run/needs/last-run.ts";
import { elapsed } from "../../text/elapsed.ts";
import type { Look } from "../look.ts";
import { shortCount } from "../show-text.ts";
import type { Status } from "../status.ts";
import { wrapLines } from "../wrap-lines.ts";

/** What the last run came to, where none is open. */
export function renderLastRun({ lastRun, at }: Pick<Status, "lastRun" | "at">, { width, paint }: Look): string[] {
  if (lastRun === null) return [];
  const { id, finishedAt } = lastRun;
  const ago = elapsed(Date.parse(at) - Date.parse(finishedAt));
  const lines = wrapLines(`Last run ${id} ended ${ago} ago: ${tellLastRun(lastRun)}`, width - 2, "").map((line, n) =>
    n === 0 ? line.replace(/^Last run/, paint.bold) : `  ${line}`,
  );
  return [...lines, `  skyfom report --run ${id}  shows everything`];
}

/** What it came to, as the rest of a sentence: `10 of 12 closed, 1 question, 1 failed, in 42 min, 12.4M tokens, $8.40`. */
export function tellLastRun(run: LastRun): string {
  const { composite, begun, closed, questions, inDoubt, failed, openedAt, finishedAt, tokens, isCounted } = run;
  const work = composite === null ? "" : `${toLine(composite.skillName)} on “${toLine(composite.title)}”, `;
  const parts = [
    begun === 0 ? "nothing was started" : `${closed} of ${begun} ${composite ? "parts done" : "closed"}`,
    ...(questions > 0 ? [`${questions} ${questions === 1 ? "question" : "questions"}`] : []),
    ...(inDoubt > 0 ? [`${inDoubt} in doubt`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    `in ${elapsed(Date.parse(finishedAt) - Date.parse(openedAt))}`,
    tokens === null ? "tokens unknown" : `${isCounted ? "" : "at least "}${tellUsage(tokens)}`,
  ];
  return `${work}${parts.join(", ")}`;
}

/** Tokens and what they cost: `12.4M tokens, $8.40`. */
export function tellUsage(tokens: TokenUsage): string {
  return `${shortCount(countTokens(tokens))} tokens, ${showCost(tokens)}`;
}
