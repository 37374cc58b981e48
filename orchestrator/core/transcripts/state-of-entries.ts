import type { Entry, Part } from "./read-entries.ts";

/** Whether a transcript, or the end of one, holds a call of this tool without its result. */
export function hasOpenCall(entries: readonly Entry[], tool: string): boolean {
  const parts = partsOf(entries);
  const answered = new Set(parts.flatMap((part) => (part.kind === "result" ? [part.call] : [])));
  return parts.some((part) => part.kind === "call" && part.name === tool && !answered.has(part.id));
}

/** Whether these entries hold an error as the result of a call. */
export function hasFailedResult(entries: readonly Entry[], call: string): boolean {
  return partsOf(entries).some((part) => part.kind === "result" && part.call === call && part.isError);
}

/** Whether an agent's transcript ends with something that the model has yet to answer. */
export function isInTurn(entries: readonly Entry[]): boolean {
  const last = entries.findLast(({ message }) => message !== undefined);
  if (last?.speaker !== "assistant") return last !== undefined;
  return partsOf([last]).some(({ kind }) => kind === "call");
}

function partsOf(entries: readonly Entry[]): Part[] {
  return entries.flatMap(({ message }) => message?.parts ?? []);
}
