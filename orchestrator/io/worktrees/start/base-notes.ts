import { dirname, join } from "node:path";
import type { MissedBase } from "../../../core/texts/reasons/tell-missed-base.ts";
import { namesIn } from "../../names-in.ts";
import { makeFolderWithin } from "../../plain-file/change-within.ts";
import { readBelow } from "../../plain-file/read-below.ts";
import { folderOf } from "../../reference/brief-files.ts";
import type { RunFolders } from "../../reference/run-folders.ts";
import { replaceFile } from "../../replace-file.ts";
import { tryTo } from "../../try-to.ts";

/** Whether the worktree of an agent was at the commit that its run begins from when the agent began, or why it was not. */
type BaseNote = { readonly kind: "reached" } | ({ readonly kind: "missed" } & MissedBase);

/** Longest reason that is read, in bytes. */
const MOST_BYTES = 2 ** 14;

/** On a full disk there is no note. */
export function noteBase(paths: RunFolders, run: string, agent: string, note: BaseNote): void {
  const folder = folderOf(paths, run, "base");
  tryTo(() => {
    makeFolderWithin(dirname(paths.runs), folder);
    replaceFile(paths.tmp, join(folder, agent), note.kind === "reached" ? "" : JSON.stringify(note));
  });
}

/** By the agent, since it may be a guess at first which attempt it belongs to. Undefined if it has not begun. */
export function readBaseNote(paths: RunFolders, run: string, agent: string): BaseNote | undefined {
  const text = readBelow(dirname(paths.runs), join(folderOf(paths, run, "base"), agent), MOST_BYTES);
  if (text === undefined) return undefined;
  return text === "" ? { kind: "reached" } : { kind: "missed", ...parseMissed(text) };
}

/** Whether an agent of a run could not use its worktree because of a hook. */
export function isMissedByHook(paths: RunFolders, run: string): boolean {
  return namesIn(folderOf(paths, run, "base")).some((agent) => {
    const note = readBaseNote(paths, run, agent);
    return note?.kind === "missed" && note.isByHook;
  });
}

function parseMissed(text: string): MissedBase {
  try {
    const { why, isByHook } = JSON.parse(text);
    return { why: String(why), isByHook: isByHook === true };
  } catch {
    return { why: text, isByHook: false };
  }
}
