import { randomBytes } from "node:crypto";
import {
  closeSync,
  type Dirent,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import { entriesIn } from "../names-in.ts";
import { pathOfOpenFile } from "../plain-file/open-plain-file.ts";
import { resolveWithin } from "../plain-file/resolve-within.ts";
import { tryTo } from "../try-to.ts";
import { boundsOfStore, isFileOfTasks, lineOf, type Store, versionOf } from "./read-store.ts";

/** Keys of a task's line with their values. */
export type Fields = Readonly<Record<string, unknown>>;

/** A change to one line: new values for keys (undefined removes one), and an item to put at the end of a list, or one to take out. */
export interface LineEdit {
  readonly fields: Fields;
  readonly append?: { readonly key: string; readonly value: unknown };
  readonly remove?: { readonly key: string; readonly isIt: (item: unknown) => boolean };
}

/** What to change: lines that are there, by the task's id, and lines to add at the end. */
export interface StoreChange {
  readonly set: ReadonlyMap<string, LineEdit>;
  readonly add: readonly Fields[];
}

const NEWLINE = 0x0a;

/** The store's bytes after a change. Of a changed line only the given keys change; every other byte stays. */
export function applyChange(store: Store, { set, add }: StoreChange): Buffer {
  const parts: Buffer[] = [];
  const changes = [...set].map(([id, edit]) => ({ at: lineOf(store, id), edit })).sort((a, b) => a.at - b.at);
  let from = 0;
  let line = 0;
  for (const { at, edit } of changes) {
    let start = from;
    for (; line < at; line++) start = store.bytes.indexOf(NEWLINE, start) + 1;
    const end = store.bytes.indexOf(NEWLINE, start);
    const text = store.bytes.subarray(start, end === -1 ? undefined : end).toString("utf8");
    parts.push(store.bytes.subarray(from, start), Buffer.from(editLine(text, edit)));
    from = end === -1 ? store.bytes.length : end;
    // the newline itself stays ahead: the next search begins on it
    if (end !== -1) {
      parts.push(store.bytes.subarray(end, end + 1));
      from = end + 1;
      line += 1;
    }
  }
  parts.push(store.bytes.subarray(from));
  if (add.length > 0 && store.bytes.length > 0 && store.bytes.at(-1) !== NEWLINE) parts.push(Buffer.from("\n"));
  for (const fields of add) parts.push(Buffer.from(`${JSON.stringify(fields)}\n`));
  return Buffer.concat(parts);
}

/** Edits the text of one line, so that what is not touched keeps its very bytes. A byte order mark is not part of the JSON. */
function editLine(line: string, { fields, append, remove }: LineEdit): string {
  const mark = line.startsWith("\uFEFF") ? "\uFEFF" : "";
  let text = line.slice(mark.length);
  const old = JSON.parse(text) as Fields;
  const put = (path: (string | number)[], value: unknown) => {
    text = applyEdits(text, modify(text, path, value, {}));
  };
  for (const [key, value] of Object.entries(fields)) put([key], value);
  if (append && Array.isArray(old[append.key])) put([append.key, -1], append.value);
  else if (append) put([append.key], [append.value]);
  const list = remove ? old[remove.key] : undefined;
  if (remove && Array.isArray(list))
    list.forEach((item, at) => {
      // of a list that grows shorter, the places behind are counted from the end
      if (remove.isIt(item)) put([remove.key, at - removedBefore(list, at, remove.isIt)], undefined);
    });
  return (
    mark + (holds(text, fields) ? text : JSON.stringify({ ...old, ...fields }) + (line.endsWith("\r") ? "\r" : ""))
  );
}

function removedBefore(list: readonly unknown[], at: number, isIt: (item: unknown) => boolean): number {
  return list.slice(0, at).filter(isIt).length;
}

/** False when a key stands twice on the line: the edit changed the first, and the last counts. */
function holds(text: string, fields: Fields): boolean {
  const now = JSON.parse(text) as Fields;
  return Object.entries(fields).every(([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value));
}

/**
 * Puts `bytes` in the place of the store's file in one step: whoever reads sees the old file or the new one, whole. A store that is a
 * link stays one.
 *
 * @returns false, and nothing has changed, when somebody else wrote the file since `store` was read.
 */
export function replaceStore(store: Store, bytes: Buffer): boolean {
  // a link may have been exchanged since the store was read, and is again at any moment: what is looked at here is what is written
  const root = boundsOfStore(store.path);
  const resolved = resolveWithin(root, store.path);
  if (resolved.kind === "outside" || !isFileOfTasks(resolved.path)) return false;
  const target = resolved.path;
  const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = openSync(temporary, "wx", 0o666);
    try {
      const opened = pathOfOpenFile(file) ?? temporary;
      if (resolveWithin(root, opened).kind === "outside") {
        rmSync(opened, { force: true });
        return false;
      }
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      const old = statSync(target, { throwIfNoEntry: false });
      // not by its name, which may be somebody else's link by now
      if (old) fchmodSync(file, old.mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (versionOf(store.path) !== store.version) return false;
    renameSync(temporary, target);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** No change of the store takes as long, in milliseconds: what is older was left by a process that was killed. */
const LEFT_AFTER_MS = 3_600_000;

/**
 * Removes what killed processes left of a store that they were writing, and of holds on its lock that they prepared. Only by exactly our
 * names: whatever else lies there is the user's.
 */
export function sweepStore(path: string, scratch: string): void {
  const resolved = resolveWithin(boundsOfStore(path), path);
  if (resolved.kind === "outside") return;
  const name = basename(resolved.path);
  const isHalf = (entry: Dirent) =>
    entry.isFile() && entry.name.startsWith(name) && /^\.[0-9a-f]{12}\.tmp$/.test(entry.name.slice(name.length));
  sweep(dirname(resolved.path), isHalf);
  sweep(scratch, (entry) => entry.isDirectory() && /^[0-9a-f]{16}$/.test(entry.name));
}

function sweep(folder: string, isOurs: (entry: Dirent) => boolean): void {
  for (const { name } of entriesIn(folder).filter(isOurs)) {
    const path = join(folder, name);
    const modified = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (modified !== undefined && Date.now() - modified > LEFT_AFTER_MS)
      tryTo(() => rmSync(path, { recursive: true, force: true }));
  }
}
