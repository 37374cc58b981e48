import { toLine } from "../../printable.ts";
import { NAMES, type Need, tellerOf } from "../../run/needs/need.ts";
import { elapsed } from "../../text/elapsed.ts";
import type { Settling } from "../../texts/reasons/tell-left.ts";
import type { Look } from "../look.ts";
import { cutEnd } from "../show-text.ts";
import type { Status } from "../status.ts";
import { widthOf } from "../width-of.ts";
import { wrapLines } from "../wrap-lines.ts";

/** Lines of a question that are shown where there is room for little, and where there is room. */
const LINES_WHERE_LOW = 2;
const LINES = 12;

/** What waits for a person, each with what settles it. */
export function renderNeeds({ needs, at }: Pick<Status, "needs" | "at">, look: Look): string[] {
  if (needs.length === 0) return [];
  const { width, rowsOfList, paint, paths, program } = look;
  const shown = needs.slice(0, rowsOfList);
  const more = needs.length - shown.length;
  return [
    paint.red(cutEnd(`Needs you   ${counts(needs)}`, width)),
    ...shown.flatMap((need) => renderNeed(need, Date.parse(at), look)),
    ...(more > 0 ? ["", `  and ${more} more: skyfom status --all`] : []),
    ...(program === undefined || paths === "none" ? [] : ["", paint.dim(`  skyfom is at ${program}`)]),
  ];
}

/** `2 questions, 1 in doubt, 1 failed`. */
export function counts(needs: readonly Need[]): string {
  const kinds = [...new Set(needs.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const count = needs.filter((need) => need.kind === kind).length;
      return `${count} ${NAMES[kind]}${kind === "question" && count > 1 ? "s" : ""}`;
    })
    .join(", ");
}

function renderNeed(need: Need, now: number, { width, paths, paint }: Look): string[] {
  const { kind, taskId, title, run, since, text, settlings } = need;
  const age = since === null || Number.isNaN(Date.parse(since)) ? "" : `, ${elapsed(now - Date.parse(since))} ago`;
  const origin = `(${tellerOf(need)}, run ${toLine(run)}${age})`;
  const name = toLine([taskId ?? "", title].filter(Boolean).join("  ")) || `run ${toLine(run)}`;
  const begin = `  ${NAMES[kind].toUpperCase()}  `;
  const head = `${begin}${name}`;
  const isShort = widthOf(`${head}  ${origin}`) <= width;
  return [
    "",
    paint.bold(isShort ? `${head}  ${origin}` : cutEnd(head, width)),
    // where there is room for little, what follows is worth more
    ...(isShort || paths === "none" ? [] : [paint.dim(cutEnd(`    ${origin}`, width))]),
    ...wrapLines(text, width, "    > ", paths === "none" ? LINES_WHERE_LOW : LINES),
    ...renderSettlings(settlings, width),
  ];
}

/** Commands are never cut: a command that lost its end would be another one. */
function renderSettlings(settlings: readonly Settling[], width: number): string[] {
  const widest = Math.max(0, ...settlings.map(({ command }) => widthOf(command)));
  return settlings.flatMap(({ command, effect }) => {
    const line = `    ${command}${" ".repeat(widest - widthOf(command))}  ${effect}`;
    return widthOf(line) <= width ? [line] : [`    ${command}`, ...wrapLines(effect, width, "      ")];
  });
}
